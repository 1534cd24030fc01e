package vn.memberdev.reporting.indicatorvalue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;
import vn.memberdev.reporting.freshness.Freshness;
import vn.memberdev.reporting.freshness.FreshnessService;
import vn.memberdev.reporting.indicator.Indicator;
import vn.memberdev.reporting.indicator.IndicatorService;
import vn.memberdev.reporting.published.PublishedValue;
import vn.memberdev.reporting.published.PublishedValues;
import vn.memberdev.reporting.rollup.Period;
import vn.memberdev.reporting.rollup.RollUp;
import vn.memberdev.reporting.rollup.RollUpQuery;
import vn.memberdev.reporting.rollup.TreeBasis;
import vn.memberdev.reporting.sql.Snapshot;

/** The door to values. */
@ApplicationScoped
public class IndicatorValueService {

    private final IndicatorService indicators;
    private final RollUp rollUp;
    private final PublishedValues published;
    private final FreshnessService freshness;
    private final OrgTree tree;
    private final Snapshot snapshot;
    private final BusinessTime time;

    IndicatorValueService(
            IndicatorService indicators,
            RollUp rollUp,
            PublishedValues published,
            FreshnessService freshness,
            OrgTree tree,
            Snapshot snapshot,
            BusinessTime time) {
        this.indicators = indicators;
        this.rollUp = rollUp;
        this.published = published;
        this.freshness = freshness;
        this.tree = tree;
        this.snapshot = snapshot;
        this.time = time;
    }

    /** Values of an organisation and period: of the indicators named, or of all that fit the period. */
    List<IndicatorValue> list(
            Scope scope,
            UUID organisationId,
            Period period,
            TreeBasis structure,
            List<String> named,
            boolean byCategory) {
        List<Indicator> asked = named.isEmpty()
                ? indicators.current().stream()
                        .filter(indicator -> indicator.fits(period.from(), period.to()))
                        .toList()
                : named.stream().map(indicators::current).toList();
        asked.forEach(indicator -> requireFit(indicator, period));
        return compute(
                scope,
                asked.stream()
                        .map(indicator -> new ValueKey(indicator, organisationId, period, structure))
                        .toList(),
                byCategory);
    }

    /** One value, computed now. */
    IndicatorValue get(Scope scope, String id) {
        return compute(scope, List.of(key(scope, id)), false).get(0);
    }

    /** The value now and an earlier one of the very same definition, organisation and structure. */
    Change change(Scope scope, String id, String earlierId) {
        ValueKey later = key(scope, id);
        ValueKey earlier = key(scope, earlierId);
        Change.requireComparable(later, earlier);
        List<IndicatorValue> both = compute(scope, List.of(later, earlier), false);
        return new Change(both.get(0), both.get(1));
    }

    /** What an id names. Throws 404 {@code indicator-value-not-found}, also outside the caller's scope. */
    public ValueKey key(Scope scope, String id) {
        return ValueId.parse(id)
                .filter(parsed -> tree.inScope(scope, parsed.organisationId()))
                .flatMap(this::key)
                .orElseThrow(() -> new ProblemException(IndicatorValueProblem.NOT_FOUND));
    }

    private Optional<ValueKey> key(ValueId id) {
        return indicators
                .find(id.indicator(), id.version())
                .filter(indicator ->
                        indicator.fits(id.period().from(), id.period().to()))
                .map(indicator -> new ValueKey(indicator, id.organisationId(), id.period(), id.structure()));
    }

    private static void requireFit(Indicator indicator, Period period) {
        if (!indicator.fits(period.from(), period.to())) {
            throw new ProblemException(IndicatorValueProblem.PERIOD_DOES_NOT_FIT, "detail", "indicator", indicator.id())
                    .with("indicator", indicator.id());
        }
    }

    /** Values of one organisation. */
    private List<IndicatorValue> compute(Scope scope, List<ValueKey> keys, boolean byCategory) {
        keys.stream()
                .map(ValueKey::organisationId)
                .distinct()
                .forEach(id -> tree.requireInScope(scope, id, "organisation"));
        // Asked before the figures are read, so that they are at least as fresh as is said of them; and outside the
        // snapshot, because a broker that is away must not keep a database connection waiting.
        Freshness before = freshness.now();
        return snapshot.read(() -> {
            Map<Period, Map<String, PublishedValue>> printed = new HashMap<>();
            Map<UUID, List<UUID>> undivided = new HashMap<>();
            return keys.stream()
                    .map(key -> compute(
                            scope,
                            key,
                            before,
                            printed.computeIfAbsent(
                                    key.period(), period -> published.of(scope, key.organisationId(), period)),
                            key.structure() == TreeBasis.RESTATED
                                    ? undivided.computeIfAbsent(
                                            key.organisationId(), id -> tree.undivided(id, time.today()))
                                    : List.of(),
                            byCategory))
                    .toList();
        });
    }

    private IndicatorValue compute(
            Scope scope,
            ValueKey key,
            Freshness freshness,
            Map<String, PublishedValue> printed,
            List<UUID> undivided,
            boolean byCategory) {
        Optional<Counts> counts = key.holds() ? Optional.of(counts(scope, key)) : Optional.empty();
        return new IndicatorValue(
                key,
                counts,
                freshness.asOf(key.indicator().sources()),
                freshness.isComplete(key.indicator().sources()),
                Optional.ofNullable(printed.get(key.indicator().id()))
                        .filter(value ->
                                value.definitionVersion() == key.indicator().version()),
                byCategory ? counts.map(whole -> categories(scope, key, whole)) : Optional.empty(),
                undivided);
    }

    private Counts counts(Scope scope, ValueKey key) {
        return new Counts(
                count(scope, key, Part.NUMERATOR).orElseThrow(),
                count(scope, key, Part.DENOMINATOR).orElse(null),
                count(scope, key, Part.OPENING_NUMERATOR).orElse(null),
                count(scope, key, Part.OPENING_DENOMINATOR).orElse(null));
    }

    /** The numerator divided by category, each part by the denominators of the whole. */
    private List<CategoryValue> categories(Scope scope, ValueKey key, Counts whole) {
        Map<String, Long> closing = divided(scope, key, Part.NUMERATOR);
        Map<String, Long> opening = divided(scope, key, Part.OPENING_NUMERATOR);
        SortedSet<String> categories = new TreeSet<>(closing.keySet());
        categories.addAll(opening.keySet());
        return categories.stream()
                .map(category -> new CategoryValue(
                        category, whole.of(closing.getOrDefault(category, 0L), opening.getOrDefault(category, 0L))))
                .toList();
    }

    private Map<String, Long> divided(Scope scope, ValueKey key, Part part) {
        return key.query(part, time.today())
                .<Map<String, Long>>map(query -> rollUp.byCategory(scope, query))
                .orElse(Map.of());
    }

    private Optional<Long> count(Scope scope, ValueKey key, Part part) {
        Optional<RollUpQuery> query = key.query(part, time.today());
        return query.map(found -> rollUp.sum(scope, found));
    }
}
