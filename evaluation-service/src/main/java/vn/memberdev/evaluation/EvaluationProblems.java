package vn.memberdev.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.evaluation.campaign.CampaignProblem;
import vn.memberdev.evaluation.member.MemberProblem;
import vn.memberdev.evaluation.rating.RatingProblem;
import vn.memberdev.evaluation.rating.result.ResultProblem;
import vn.memberdev.evaluation.rating.roll.RollProblem;
import vn.memberdev.evaluation.residence.ResidenceProblem;
import vn.memberdev.evaluation.scheme.SchemeProblem;
import vn.memberdev.platform.problem.ProblemCatalogue;
import vn.memberdev.platform.problem.ProblemType;

/** Every problem this service can answer with, besides those of the platform. */
@ApplicationScoped
public class EvaluationProblems implements ProblemCatalogue {

    @Override
    public List<ProblemType> types() {
        return ProblemType.allOf(
                SchemeProblem.class,
                CampaignProblem.class,
                MemberProblem.class,
                ResultProblem.class,
                RatingProblem.class,
                RollProblem.class,
                ResidenceProblem.class);
    }
}
