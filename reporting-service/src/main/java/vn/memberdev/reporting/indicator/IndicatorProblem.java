package vn.memberdev.reporting.indicator;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with definitions. */
public interface IndicatorProblem {
    ProblemType NOT_FOUND = ProblemType.of("indicator-not-found", 404);
}
