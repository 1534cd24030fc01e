package vn.memberdev.candidates.massorganisation;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with the assignment to a mass organisation, besides what goes wrong with the candidate. */
public enum MassOrganisationProblem implements ProblemType {
    IMPLAUSIBLE_MASS_ORGANISATION(
            "implausible-mass-organisation", 422, "The dates of the assignment contradict what is recorded.");

    private final String code;
    private final int status;
    private final String title;

    MassOrganisationProblem(String code, int status, String title) {
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
