package vn.memberdev.candidates.nomination;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a nomination. */
public enum NominationProblem implements ProblemType {
    NOMINATION_NOT_FOUND("nomination-not-found", 404, "There is no such nomination in the caller's scope."),
    DUPLICATE_NOMINATION("duplicate-nomination", 409, "A nomination with this reference was taken in already."),
    ALREADY_ACCEPTED("nomination-already-accepted", 409, "The nominated person was put on the list."),
    ALREADY_DECLINED("nomination-already-declined", 409, "The nomination was declined."),
    INCONSISTENT_ORIGIN("inconsistent-nomination", 422, "Who nominates is not said clearly."),
    IMPLAUSIBLE_NOMINATION(
            "implausible-nomination", 422, "What is said of the nomination contradicts itself or what is recorded."),
    IMPLAUSIBLE_OUTCOME(
            "implausible-nomination-outcome", 422, "What is said of the outcome contradicts the nomination.");

    private final Row row;

    NominationProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
