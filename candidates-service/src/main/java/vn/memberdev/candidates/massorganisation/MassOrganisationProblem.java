package vn.memberdev.candidates.massorganisation;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with the assignment to a mass organisation, besides what goes wrong with the candidate. */
public enum MassOrganisationProblem implements ProblemType {
    IMPLAUSIBLE_MASS_ORGANISATION(
            "implausible-mass-organisation", 422, "The dates of the assignment contradict what is recorded.");

    private final Row row;

    MassOrganisationProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
