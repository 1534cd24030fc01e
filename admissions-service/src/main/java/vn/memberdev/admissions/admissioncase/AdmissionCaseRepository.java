package vn.memberdev.admissions.admissioncase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** All reads of admission cases. */
@ApplicationScoped
public class AdmissionCaseRepository implements PanacheRepositoryBase<AdmissionCase, UUID> {

    private static final String IN_SCOPE = ScopePredicate.hql("c.organisationId");

    private static final List<AdmissionCaseStatus> UNDER_WAY =
            AdmissionCaseStatus.allThat(AdmissionCaseStatus::isUnderWay);

    Optional<AdmissionCase> find(Scope scope, UUID id) {
        return find("from AdmissionCase c where c.id = :id and " + IN_SCOPE, with(scope, "id", id))
                .firstResultOptional();
    }

    /** Those of the cases that the caller may touch, in one statement. */
    Map<UUID, AdmissionCase> findAll(Scope scope, Collection<UUID> ids) {
        return find("from AdmissionCase c where c.id in :ids and " + IN_SCOPE, with(scope, "ids", ids)).stream()
                .collect(Collectors.toMap(AdmissionCase::id, Function.identity()));
    }

    List<AdmissionCase> list(Scope scope, AdmissionCaseFilter filter, UUID after, int rows) {
        Map<String, Object> params = with(scope, "after", after);
        StringBuilder hql = new StringBuilder("from AdmissionCase c where c.id > :after and ").append(IN_SCOPE);
        if (filter.organisationId() != null) {
            hql.append(
                    filter.subtree()
                            ? " and exists (select 1 from OrgAncestry b where b.descendantId = c.organisationId"
                                    + " and b.ancestorId = :organisationId and b.validFrom <= :scopeToday"
                                    + " and b.validTo > :scopeToday)"
                            : " and c.organisationId = :organisationId");
            params.put("organisationId", filter.organisationId());
        }
        if (filter.status() != null) {
            hql.append(" and c.status = :status");
            params.put("status", filter.status());
        }
        if (filter.candidateId() != null) {
            hql.append(" and c.candidateId = :candidateId");
            params.put("candidateId", filter.candidateId());
        }
        return find(hql.append(" order by c.id").toString(), params)
                .range(0, rows - 1)
                .list();
    }

    @Unscoped("a candidate in scope may have a case where it stood before; only that there is one is shown")
    Set<UUID> candidatesWithCase(Collection<UUID> candidateIds) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select c.candidateId from AdmissionCase c where c.candidateId in :ids and c.status in :standing",
                        UUID.class)
                .setParameter("ids", candidateIds)
                .setParameter("standing", AdmissionCaseStatus.allThat(AdmissionCaseStatus::excludesAnother))
                .getResultList());
    }

    @Unscoped("the organisation was found in scope before; its cases are in it too")
    List<UUID> listUnderWay(UUID organisationId) {
        return getEntityManager()
                .createQuery(
                        "select c.id from AdmissionCase c where c.organisationId = :organisationId"
                                + " and c.status in :underWay order by c.id",
                        UUID.class)
                .setParameter("organisationId", organisationId)
                .setParameter("underWay", UNDER_WAY)
                .getResultList();
    }

    @Unscoped("the command that ends the organisation has asked for the scope of both")
    int updateOrganisation(Collection<UUID> ids, UUID organisationId, Instant recordedAt) {
        return ids.isEmpty()
                ? 0
                : getEntityManager()
                        .createQuery("update versioned AdmissionCase c set c.organisationId = :organisationId,"
                                + " c.changedAt = :recordedAt where c.id in :ids")
                        .setParameter("organisationId", organisationId)
                        .setParameter("recordedAt", recordedAt)
                        .setParameter("ids", ids)
                        .executeUpdate();
    }

    private static Map<String, Object> with(Scope scope, String name, Object value) {
        Map<String, Object> params = new HashMap<>(ScopePredicate.params(scope));
        params.put(name, value);
        return params;
    }
}
