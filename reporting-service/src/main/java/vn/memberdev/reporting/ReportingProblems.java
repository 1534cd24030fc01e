package vn.memberdev.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.platform.problem.ProblemCatalogue;
import vn.memberdev.platform.problem.ProblemType;
import vn.memberdev.reporting.indicator.IndicatorProblem;
import vn.memberdev.reporting.indicatorvalue.IndicatorValueProblem;
import vn.memberdev.reporting.published.PublishedProblem;
import vn.memberdev.reporting.rebuild.RebuildProblem;
import vn.memberdev.reporting.recomputation.RecomputationProblem;

/** All problems this service answers with, beside those of the platform. */
@ApplicationScoped
class ReportingProblems implements ProblemCatalogue {

    @Override
    public List<ProblemType> types() {
        return ProblemType.allOf(
                IndicatorProblem.class,
                IndicatorValueProblem.class,
                PublishedProblem.class,
                RecomputationProblem.class,
                RebuildProblem.class);
    }
}
