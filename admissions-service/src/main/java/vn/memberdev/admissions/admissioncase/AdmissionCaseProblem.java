package vn.memberdev.admissions.admissioncase;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with admission cases. */
public interface AdmissionCaseProblem {
    ProblemType ADMISSION_CASE_NOT_FOUND = ProblemType.of("admission-case-not-found", 404);
    ProblemType CANDIDATE_NOT_FOUND = ProblemType.of("candidate-not-found", 404);
    ProblemType CANDIDATE_NOT_KNOWN_YET =
            ProblemType.of("candidate-not-known-yet", 409).with("retry");
    ProblemType CANDIDATE_NOT_PLACED =
            ProblemType.of("candidate-not-placed", 409).with("retry");
    ProblemType CANDIDATE_NOT_CLEARED =
            ProblemType.of("candidate-not-cleared", 422).with("retry");
    ProblemType CASE_ALREADY_OPEN = ProblemType.of("case-already-open", 409);
    ProblemType CASE_NOT_OPEN = ProblemType.of("case-not-open", 409);
    ProblemType CASE_NOT_DECIDED = ProblemType.of("case-not-decided", 409);
    ProblemType CASE_NOT_ANNULLABLE = ProblemType.of("case-not-annullable", 409);
    ProblemType VOTES_EXCEED_ENTITLED = ProblemType.of("votes-exceed-entitled", 422);
    ProblemType VOTES_BELOW_THRESHOLD = ProblemType.of("votes-below-threshold", 422);
    ProblemType VOTES_REACH_THRESHOLD = ProblemType.of("votes-reach-threshold", 422);
    ProblemType DECISION_BEFORE_CLEARANCE = ProblemType.of("decision-before-clearance", 422);
    ProblemType NOT_COMPETENT_BODY = ProblemType.of("not-competent-body", 422).with("competentBodies");
    ProblemType CEREMONY_BEFORE_DECISION = ProblemType.of("ceremony-before-decision", 422);
    ProblemType BIRTH_YEAR_DIFFERS = ProblemType.of("birth-year-differs", 422);
    ProblemType ANNULMENT_TOO_EARLY = ProblemType.of("annulment-too-early", 422);
}
