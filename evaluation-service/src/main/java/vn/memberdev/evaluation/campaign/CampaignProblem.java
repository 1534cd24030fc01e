package vn.memberdev.evaluation.campaign;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with rating campaigns. */
public interface CampaignProblem {
    ProblemType NOT_FOUND = ProblemType.of("rating-campaign-not-found", 404);
    ProblemType EXISTS = ProblemType.of("rating-campaign-exists", 409);
    ProblemType SCHEME_NOT_IN_FORCE = ProblemType.of("scheme-not-in-force", 422);
    ProblemType YEAR_NOT_BEGUN = ProblemType.of("year-not-begun", 422);
    ProblemType NONE_OPEN = ProblemType.of("no-open-campaign", 409);
}
