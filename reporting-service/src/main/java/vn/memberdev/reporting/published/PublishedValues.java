package vn.memberdev.reporting.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;
import vn.memberdev.reporting.indicator.Indicator;
import vn.memberdev.reporting.indicator.IndicatorService;
import vn.memberdev.reporting.rollup.Period;

/** The door to published values. */
@ApplicationScoped
public class PublishedValues {

    private final PublishedRepository repository;
    private final IndicatorService indicators;
    private final OrgTree tree;
    private final Cursors cursors;
    private final BusinessTime time;

    PublishedValues(
            PublishedRepository repository,
            IndicatorService indicators,
            OrgTree tree,
            Cursors cursors,
            BusinessTime time) {
        this.repository = repository;
        this.indicators = indicators;
        this.tree = tree;
        this.cursors = cursors;
        this.time = time;
    }

    /** Records a value under the newest version of its indicator's definition. */
    @Transactional
    PublishedValue publish(Scope scope, PublishValueRequest request) {
        tree.requireInScope(scope, request.organisationId(), "/organisationId");
        Indicator indicator = indicators.current(request.indicator());
        requireOneOfBoth(request);
        requirePeriod(request);
        PublishedValue value = new PublishedValue(
                Ids.next(),
                indicator.id(),
                indicator.version(),
                request.organisationId(),
                new Period(request.periodFrom(), request.periodTo()),
                request.number(),
                request.text(),
                request.source(),
                time.now());
        if (!repository.add(scope, value)) {
            PublishedValue existing =
                    of(scope, value.organisationId(), value.period()).get(indicator.id());
            throw new ProblemException(PublishedProblem.EXISTS)
                    .with("existingId", existing == null ? "" : existing.id().toString());
        }
        return value;
    }

    PublishedValue get(Scope scope, UUID id) {
        return repository.find(scope, id).orElseThrow(() -> new ProblemException(PublishedProblem.NOT_FOUND));
    }

    Page<PublishedValue> list(Scope scope, UUID organisationId, String indicator, PageRequest request) {
        List<PublishedValue> rows =
                repository.page(scope, organisationId, indicator, cursors.afterId(request), request.limit());
        return cursors.page(request, rows, value -> value.id().toString());
    }

    /** Values published of an organisation and period under the definitions now in force, by indicator. */
    public Map<String, PublishedValue> of(Scope scope, UUID organisationId, Period period) {
        return repository.of(scope, organisationId, period).stream()
                .filter(value -> indicators.current(value.indicator()).version() == value.definitionVersion())
                .collect(Collectors.toMap(PublishedValue::indicator, Function.identity()));
    }

    private static void requireOneOfBoth(PublishValueRequest request) {
        if ((request.value() == null) == (request.text() == null)) {
            throw new ProblemException(PublishedProblem.NUMBER_OR_TEXT).fault("/value", "number-or-text");
        }
    }

    private static void requirePeriod(PublishValueRequest request) {
        if (request.periodTo().isBefore(request.periodFrom())) {
            throw new ProblemException(PlatformProblem.VALIDATION_FAILED)
                    .fault("/periodTo", "period-order", "from", request.periodFrom(), "to", request.periodTo());
        }
    }
}
