package vn.memberdev.admissions.competence;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with the question who decides. */
public interface CompetenceProblem {
    ProblemType NO_COMPETENT_BODY = ProblemType.of("no-competent-body", 404);
}
