package vn.memberdev.candidates.sourcereview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.candidates.sourcereview.verdict.ReviewCounts;
import vn.memberdev.candidates.sourcereview.verdict.ReviewVerdict;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** The only place that reads and writes source reviews. */
@ApplicationScoped
class SourceReviewRepository implements PanacheRepositoryBase<SourceReview, UUID> {

    private static final String IN_SCOPE = ScopePredicate.hql("r.organisationId");

    private static final String IN_SUBTREE =
            "exists (select 1 from OrgAncestry sa where sa.descendantId = r.organisationId and sa.ancestorId = :subtree"
                    + " and sa.validFrom <= :scopeToday and sa.validTo > :scopeToday)";

    private static final String ONE = "from SourceReview r where r.id = :id and " + IN_SCOPE;

    /** The derived status as a query; says the same as {@link SourceReview#statusOn}. */
    private static final Map<ReviewStatus, String> STATUS = Map.of(
            ReviewStatus.OPEN,
                    "coalesce(r.adoption.effectiveOn, r.cancellation.effectiveOn) is null"
                            + " or coalesce(r.adoption.effectiveOn, r.cancellation.effectiveOn) > :asOf",
            ReviewStatus.ADOPTED, "r.adoption.effectiveOn <= :asOf",
            ReviewStatus.CANCELLED, "r.cancellation.effectiveOn <= :asOf");

    Optional<SourceReview> find(Scope scope, UUID id) {
        return find(ONE, with(scope, Map.of("id", id))).firstResultOptional();
    }

    /** A review to be changed, locked, so that two calls wait for one another. */
    Optional<SourceReview> findForChange(Scope scope, UUID id) {
        return find(ONE, with(scope, Map.of("id", id)))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The review that stands where another would be opened; a cancelled one does not. */
    Optional<UUID> findOf(Scope scope, UUID organisationId, int year) {
        return find(
                        "from SourceReview r where r.organisationId = :organisationId and r.year = :year"
                                + " and r.cancellation.effectiveOn is null and " + IN_SCOPE,
                        with(scope, Map.of("organisationId", organisationId, "year", year)))
                .firstResultOptional()
                .map(SourceReview::id);
    }

    /** Reviews by id, after the one the last page ended with. */
    List<SourceReview> page(Scope scope, SourceReviewFilter filter, UUID after, int limit) {
        Map<String, Object> parameters = with(scope, Map.of("after", after, "asOf", filter.asOf()));
        StringBuilder query = new StringBuilder("from SourceReview r where r.id > :after and r.openedOn <= :asOf and ")
                .append(IN_SCOPE);
        if (filter.organisationId() != null && filter.subtree()) {
            query.append(" and ").append(IN_SUBTREE);
            parameters.put("subtree", filter.organisationId());
        } else if (filter.organisationId() != null) {
            query.append(" and r.organisationId = :organisationId");
            parameters.put("organisationId", filter.organisationId());
        }
        if (filter.year() != null) {
            query.append(" and r.year = :year");
            parameters.put("year", filter.year());
        }
        if (filter.status() != null) {
            query.append(" and (").append(STATUS.get(filter.status())).append(')');
        }
        return find(query.append(" order by r.id").toString(), parameters)
                .range(0, limit - 1)
                .list();
    }

    /** How far each of the reviews has come, without reading their items one by one. */
    Map<UUID, ReviewCounts> countsOf(Scope scope, Collection<UUID> ids) {
        Map<UUID, ReviewCounts> counts = new HashMap<>();
        if (ids.isEmpty()) {
            return counts;
        }
        var query = getEntityManager()
                .createQuery(
                        "select r.id, i.verdict, i.lapsed, count(*) from SourceReview r join r.items i"
                                + " where r.id in (:ids) and " + IN_SCOPE + " group by r.id, i.verdict, i.lapsed",
                        Object[].class);
        with(scope, Map.of("ids", List.copyOf(ids))).forEach(query::setParameter);
        query.getResultStream()
                .forEach(row -> counts.merge(
                        (UUID) row[0],
                        ReviewCounts.NONE.plus(
                                (ReviewVerdict) row[1], (Boolean) row[2], Math.toIntExact((Long) row[3])),
                        ReviewCounts::plus));
        return counts;
    }

    private static Map<String, Object> with(Scope scope, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(ScopePredicate.params(scope));
        all.putAll(parameters);
        return all;
    }
}
