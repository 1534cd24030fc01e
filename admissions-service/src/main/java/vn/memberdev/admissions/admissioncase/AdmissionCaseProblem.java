package vn.memberdev.admissions.admissioncase;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with admission cases. */
public enum AdmissionCaseProblem implements ProblemType {
    ADMISSION_CASE_NOT_FOUND("admission-case-not-found", 404, "There is no such admission case in the caller's scope."),
    CANDIDATE_NOT_FOUND("candidate-not-found", 404, "There is no such candidate in the caller's scope."),
    CANDIDATE_NOT_KNOWN_YET("candidate-not-known-yet", 409, "The candidate is not known here, or not yet."),
    CANDIDATE_NOT_PLACED("candidate-not-placed", 409, "The organisation of the candidate has ended."),
    CANDIDATE_NOT_CLEARED("candidate-not-cleared", 422, "The procedure of the candidate is not allowed, or not yet."),
    CASE_ALREADY_OPEN("case-already-open", 409, "The candidate has a case that is under way or ended in admission."),
    CASE_NOT_OPEN("case-not-open", 409, "The case was decided already."),
    CASE_NOT_DECIDED("case-not-decided", 409, "A ceremony needs a decision to admit, and is held once."),
    CASE_NOT_ANNULLABLE("case-not-annullable", 409, "Only a decision to admit can be annulled, and only once."),
    VOTES_EXCEED_ENTITLED("votes-exceed-entitled", 422, "There are more votes than people entitled to vote."),
    VOTES_BELOW_THRESHOLD("votes-below-threshold", 422, "The votes do not reach what a decision to admit needs."),
    VOTES_REACH_THRESHOLD("votes-reach-threshold", 422, "The votes reach what a decision to admit needs."),
    DECISION_BEFORE_CLEARANCE("decision-before-clearance", 422, "The decision lies before the procedure was allowed."),
    NOT_COMPETENT_BODY(
            "not-competent-body", 422, "Another organisation decided than the one whose task it was that day."),
    CEREMONY_BEFORE_DECISION("ceremony-before-decision", 422, "The ceremony lies before the decision."),
    BIRTH_YEAR_DIFFERS("birth-year-differs", 422, "The candidate was listed with another year of birth."),
    ANNULMENT_TOO_EARLY("annulment-too-early", 422, "The annulment lies before what it annuls.");

    private final Row row;

    AdmissionCaseProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
