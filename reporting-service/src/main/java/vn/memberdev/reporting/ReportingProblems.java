package vn.memberdev.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
        return Stream.<ProblemType[]>of(
                        IndicatorProblem.values(),
                        IndicatorValueProblem.values(),
                        PublishedProblem.values(),
                        RecomputationProblem.values(),
                        RebuildProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
