package vn.memberdev.admissions.competence;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with the question who decides. */
public enum CompetenceProblem implements ProblemType {
    NO_COMPETENT_BODY("no-competent-body", 404, "The register holds nobody who decides for the organisation.");

    private final Row row;

    CompetenceProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
