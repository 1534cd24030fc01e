package vn.memberdev.evaluation.residence;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with the contact at the residence. */
public enum ResidenceProblem implements ProblemType {
    NOT_FOUND("residence-introduction-not-found", 404, "There is no such introduction in the caller's scope."),
    ALREADY_INTRODUCED("member-already-introduced", 409, "The member has been introduced already."),
    INTRODUCTION_INVALID("residence-introduction-invalid", 422, "The introduction breaks a rule of the field."),
    NO_COMMENT_EXPECTED("residence-comment-not-expected", 422, "Members of this group get no yearly comment."),
    YEAR_COMMENTED("residence-year-commented", 409, "The year has its comment already."),
    COMMENT_INVALID("residence-comment-invalid", 422, "The comment breaks a rule of the field.");

    private final Row row;

    ResidenceProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
