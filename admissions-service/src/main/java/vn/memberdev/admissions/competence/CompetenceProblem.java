package vn.memberdev.admissions.competence;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with the question who decides. */
public enum CompetenceProblem implements ProblemType {
    NO_COMPETENT_BODY("no-competent-body", 404, "The register holds nobody who decides for the organisation.");

    private final String code;
    private final int status;
    private final String title;

    CompetenceProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
