package vn.memberdev.candidates.admissionplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** The only place that reads and writes admission plans. */
@ApplicationScoped
class AdmissionPlanRepository implements PanacheRepositoryBase<AdmissionPlan, UUID> {

    private static final String IN_SCOPE = ScopePredicate.hql("p.organisationId");

    private static final String IN_SUBTREE =
            "exists (select 1 from OrgAncestry sa where sa.descendantId = p.organisationId and sa.ancestorId = :subtree"
                    + " and sa.validFrom <= :scopeToday and sa.validTo > :scopeToday)";

    private static final String KNOWN = "exists (select 1 from p.revisions r where r.adoptedOn <= :asOf)";

    private static final String ONE = "from AdmissionPlan p where p.id = :id and " + IN_SCOPE;

    Optional<AdmissionPlan> find(Scope scope, UUID id) {
        return find(ONE, with(scope, Map.of("id", id))).firstResultOptional();
    }

    /** A plan to be changed, locked, so that two calls wait for one another. */
    Optional<AdmissionPlan> findForChange(Scope scope, UUID id) {
        return find(ONE, with(scope, Map.of("id", id)))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The plan that stands where another would be adopted. */
    Optional<UUID> findOf(Scope scope, UUID organisationId, int year) {
        return find(
                        "from AdmissionPlan p where p.organisationId = :organisationId and p.year = :year and "
                                + IN_SCOPE,
                        with(scope, Map.of("organisationId", organisationId, "year", year)))
                .firstResultOptional()
                .map(AdmissionPlan::id);
    }

    /** Plans by id, after the one the last page ended with. */
    List<AdmissionPlan> page(Scope scope, AdmissionPlanFilter filter, UUID after, int limit) {
        Map<String, Object> parameters = with(scope, Map.of("after", after, "asOf", filter.asOf()));
        StringBuilder query = new StringBuilder("from AdmissionPlan p where p.id > :after and ")
                .append(IN_SCOPE)
                .append(" and ")
                .append(KNOWN);
        if (filter.organisationId() != null && filter.subtree()) {
            query.append(" and ").append(IN_SUBTREE);
            parameters.put("subtree", filter.organisationId());
        } else if (filter.organisationId() != null) {
            query.append(" and p.organisationId = :organisationId");
            parameters.put("organisationId", filter.organisationId());
        }
        if (filter.year() != null) {
            query.append(" and p.year = :year");
            parameters.put("year", filter.year());
        }
        return find(query.append(" order by p.id").toString(), parameters)
                .range(0, limit - 1)
                .list();
    }

    private static Map<String, Object> with(Scope scope, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(ScopePredicate.params(scope));
        all.putAll(parameters);
        return all;
    }
}
