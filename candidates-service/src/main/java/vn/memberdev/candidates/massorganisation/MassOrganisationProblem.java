package vn.memberdev.candidates.massorganisation;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with the assignment to a mass organisation, besides what goes wrong with the candidate. */
public interface MassOrganisationProblem {
    ProblemType IMPLAUSIBLE_MASS_ORGANISATION = ProblemType.of("implausible-mass-organisation", 422);
}
