package vn.memberdev.candidates.awarenessclass;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** Classes. A caller sees those of its subtree, and those organised above it, in which it enrols its candidates. */
@ApplicationScoped
class AwarenessClassRepository implements PanacheRepositoryBase<AwarenessClass, UUID> {

    private static final String VISIBLE = "(" + ScopePredicate.hql("c.organisationId")
            + " or exists (select 1 from OrgAncestry up where up.descendantId = :scopeRoot"
            + " and up.ancestorId = c.organisationId and up.validFrom <= :scopeToday and up.validTo > :scopeToday))";

    private static final String CANCELLED =
            "(c.cancellation.cancelledOn is not null" + " and c.cancellation.cancelledOn <= :asOf)";

    private static final String COMPLETED =
            "(c.completion.completedOn is not null and c.completion.completedOn <= :asOf)";

    /** The derived status as a query; says the same as {@link AwarenessClass#statusOn}. */
    private static final Map<ClassStatus, String> STATUS = Map.of(
            ClassStatus.PLANNED, "not " + CANCELLED + " and not " + COMPLETED,
            ClassStatus.COMPLETED, COMPLETED,
            ClassStatus.CANCELLED, CANCELLED);

    Optional<AwarenessClass> find(Scope scope, UUID id, LocalDate asOf) {
        return find(
                        "from AwarenessClass c where c.id = :id and c.openedOn <= :asOf and " + VISIBLE,
                        with(scope, Map.of("id", id, "asOf", asOf)))
                .firstResultOptional();
    }

    /** A class to be changed, locked: who else would change it, or take a place in it, waits. */
    Optional<AwarenessClass> findForChange(Scope scope, UUID id) {
        return find("from AwarenessClass c where c.id = :id and " + VISIBLE, with(scope, Map.of("id", id)))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Classes by id, after the one the last page ended with. */
    List<AwarenessClass> page(Scope scope, AwarenessClassFilter filter, UUID after, int limit) {
        Map<String, Object> parameters = with(scope, Map.of("after", after, "asOf", filter.asOf()));
        StringBuilder query = new StringBuilder(
                        "from AwarenessClass c where c.id > :after and c.openedOn <= :asOf and ")
                .append(VISIBLE);
        if (filter.organisationId() != null) {
            query.append(" and c.organisationId = :organisationId");
            parameters.put("organisationId", filter.organisationId());
        }
        if (filter.year() != null) {
            query.append(" and year(c.startsOn) = :year");
            parameters.put("year", filter.year());
        }
        if (filter.status() != null) {
            query.append(" and ").append(STATUS.get(filter.status()));
        }
        return find(query.append(" order by c.id").toString(), parameters)
                .range(0, limit - 1)
                .list();
    }

    /** How many places were taken in each class on a day; a class without any is left out. */
    @Unscoped("the classes were found in scope; a number of places names nobody")
    Map<UUID, Long> placesTaken(Collection<UUID> classIds, LocalDate asOf) {
        if (classIds.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select c.id, count(e) from AwarenessClass c join c.enrolments e where c.id in (:ids)"
                                + " and e.enrolledOn <= :asOf and (e.withdrawnOn is null or e.withdrawnOn > :asOf)"
                                + " group by c.id",
                        Object[].class)
                .setParameter("ids", classIds)
                .setParameter("asOf", asOf)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Which of the candidates hold a place in a class that is not over. */
    @Unscoped("one person has one open enrolment in the whole province, wherever the class is")
    Set<UUID> holdersOfPlaces(Collection<UUID> candidateIds) {
        if (candidateIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select e.candidateId from AwarenessClass c join c.enrolments e"
                                + " where e.closedOn is null and e.candidateId in (:ids)",
                        UUID.class)
                .setParameter("ids", candidateIds)
                .getResultList());
    }

    /** Which of the organisations stood in a subtree on a day. */
    @Unscoped("the class and the candidates were found in scope; the question is how they stand to one another")
    Set<UUID> standingBelow(UUID root, Collection<UUID> organisationIds, LocalDate on) {
        if (organisationIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select a.descendantId from OrgAncestry a where a.ancestorId = :root"
                                + " and a.descendantId in (:ids) and a.validFrom <= :on and a.validTo > :on",
                        UUID.class)
                .setParameter("root", root)
                .setParameter("ids", organisationIds)
                .setParameter("on", on)
                .getResultList());
    }

    private static Map<String, Object> with(Scope scope, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(ScopePredicate.params(scope));
        all.putAll(parameters);
        return all;
    }
}
