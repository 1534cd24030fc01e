package vn.memberdev.candidates.awarenessclass;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with a class and the places in it. */
public enum AwarenessClassProblem implements ProblemType {
    CLASS_NOT_FOUND("awareness-class-not-found", 404, "There is no such awareness class that the caller may see."),
    ORGANISER_ONLY(
            "awareness-class-organiser-only", 403, "Only the organiser, or an organisation above it, may do this."),
    NOT_PLANNED("awareness-class-not-planned", 409, "The class was completed or cancelled."),
    IMPLAUSIBLE_CLASS(
            "implausible-awareness-class", 422, "What is said of the class contradicts itself or what is recorded."),
    ENROLMENT_REFUSED("enrolment-refused", 409, "Not all of the candidates can be enrolled; none was."),
    ENROLMENT_NOT_FOUND(
            "enrolment-not-found", 404, "The candidate holds no place in the class, or is outside the caller's scope."),
    RESULTS_REFUSED(
            "class-results-refused", 422, "The class cannot be completed with these results; nothing was done.");

    private final Row row;

    AwarenessClassProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
