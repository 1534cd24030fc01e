package vn.memberdev.candidates.candidate;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a candidate and the list. */
public enum CandidateProblem implements ProblemType {
    CANDIDATE_NOT_FOUND("candidate-not-found", 404, "There is no such candidate in the caller's scope."),
    DUPLICATE_REFERENCE("duplicate-reference", 409, "A candidate with this reference was taken in already."),
    NOT_ON_LIST("candidate-not-on-list", 409, "The candidate is not on the list."),
    ALREADY_ON_LIST("candidate-already-on-list", 409, "The candidate is on the list already."),
    ALREADY_ADMITTED("candidate-already-admitted", 409, "The candidate has become a member."),
    NO_HELPER("no-helper-assigned", 409, "No helper is assigned to the candidate."),
    MASS_ORGANISATION_ASSIGNED(
            "mass-organisation-assigned", 409, "The mass organisation follows the candidate already."),
    MASS_ORGANISATION_NOT_ASSIGNED(
            "mass-organisation-not-assigned", 409, "The mass organisation does not follow the candidate."),
    TASK_NOT_FOUND("trial-task-not-found", 404, "The candidate was given no such task."),
    TASK_ASSESSED("trial-task-assessed", 409, "The trial task has its outcome already."),
    IMPLAUSIBLE_DETAILS("implausible-details", 422, "The details contradict what is recorded."),
    IMPLAUSIBLE_TRANSFER(
            "implausible-transfer", 422, "The move contradicts what is recorded, or the tree of organisations."),
    IMPLAUSIBLE_LISTING(
            "implausible-listing", 422, "The dates of the listing contradict one another or what is recorded.");

    private final Row row;

    CandidateProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
