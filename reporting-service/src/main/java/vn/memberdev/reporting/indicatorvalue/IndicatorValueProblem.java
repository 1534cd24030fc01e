package vn.memberdev.reporting.indicatorvalue;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with values. */
public interface IndicatorValueProblem {
    ProblemType NOT_FOUND = ProblemType.of("indicator-value-not-found", 404);
    ProblemType PERIOD_DOES_NOT_FIT = ProblemType.of("period-does-not-fit", 422).with("indicator");
    ProblemType DEFINITIONS_DIFFER = ProblemType.of("definitions-differ", 422);
    ProblemType NOT_COMPARABLE = ProblemType.of("values-not-comparable", 422);
    ProblemType PERIODS_NOT_COMPARABLE = ProblemType.of("periods-not-comparable", 422);
    ProblemType SCALE_NOT_OF_THE_YEAR =
            ProblemType.of("scale-not-of-the-year", 422).with("indicator");
}
