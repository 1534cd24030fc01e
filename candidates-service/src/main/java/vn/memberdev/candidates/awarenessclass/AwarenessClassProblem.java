package vn.memberdev.candidates.awarenessclass;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a class and the places in it. */
public interface AwarenessClassProblem {
    ProblemType CLASS_NOT_FOUND = ProblemType.of("awareness-class-not-found", 404);
    ProblemType ORGANISER_ONLY = ProblemType.of("awareness-class-organiser-only", 403);
    ProblemType NOT_PLANNED = ProblemType.of("awareness-class-not-planned", 409).with("classStatus");
    ProblemType IMPLAUSIBLE_CLASS = ProblemType.of("implausible-awareness-class", 422);
    ProblemType ENROLMENT_REFUSED = ProblemType.of("enrolment-refused", 409);
    ProblemType ENROLMENT_NOT_FOUND = ProblemType.of("enrolment-not-found", 404);
    ProblemType RESULTS_REFUSED = ProblemType.of("class-results-refused", 422).with("missing");
}
