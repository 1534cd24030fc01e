package vn.memberdev.candidates.nomination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.memberdev.candidates.emulationmovement.nominations.MovementYield;
import vn.memberdev.candidates.emulationmovement.nominations.NominationSpan;
import vn.memberdev.platform.orgtree.OrgUnit;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** The only place that reads and writes nominations. */
@ApplicationScoped
class NominationRepository implements PanacheRepositoryBase<Nomination, UUID> {

    private static final String IN_SCOPE = ScopePredicate.hql("n.organisationId");

    private static final String IN_SUBTREE =
            "exists (select 1 from OrgAncestry sa where sa.descendantId = n.organisationId and sa.ancestorId = :subtree"
                    + " and sa.validFrom <= :treeDay and sa.validTo > :treeDay)";

    /** The derived status as a query; says the same as {@link Nomination#outcomeAsOf} and {@link Outcome#status}. */
    private static final Map<NominationStatus, String> STATUS = Map.of(
            NominationStatus.PENDING, "(n.outcome.closedOn is null or n.outcome.closedOn > :day)",
            NominationStatus.LISTED, "n.outcome.candidateId is not null and n.outcome.closedOn <= :day",
            NominationStatus.DECLINED, "n.outcome.declineReason is not null and n.outcome.closedOn <= :day");

    Optional<Nomination> find(Scope scope, UUID id) {
        return find("from Nomination n where n.id = :id and " + IN_SCOPE, with(scope, Map.of("id", id)))
                .firstResultOptional();
    }

    /** A nomination to be closed, locked: of two outcomes at once the second one finds it closed. */
    Optional<Nomination> findForChange(Scope scope, UUID id) {
        return find("from Nomination n where n.id = :id and " + IN_SCOPE, with(scope, Map.of("id", id)))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Nominations by id, after the one the last page ended with. */
    List<Nomination> page(Scope scope, NominationFilter filter, UUID after, int limit) {
        // Without a day everything counts that is known, and nothing known lies in the future.
        LocalDate day = filter.asOf() == null ? OrgUnit.OPEN : filter.asOf();
        Map<String, Object> parameters = with(scope, Map.of("after", after, "day", day));
        StringBuilder query = new StringBuilder("from Nomination n where n.id > :after and n.nominatedOn <= :day and ")
                .append(IN_SCOPE);
        if (filter.organisationId() != null && filter.subtree()) {
            query.append(" and ").append(IN_SUBTREE);
            parameters.put("subtree", filter.organisationId());
            parameters.put("treeDay", filter.asOf() == null ? parameters.get("scopeToday") : filter.asOf());
        } else if (filter.organisationId() != null) {
            query.append(" and n.organisationId = :organisationId");
            parameters.put("organisationId", filter.organisationId());
        }
        if (filter.status() != null) {
            query.append(" and ").append(STATUS.get(filter.status()));
        }
        if (filter.movementId() != null) {
            query.append(" and n.movementId = :movementId");
            parameters.put("movementId", filter.movementId());
        }
        return find(query.append(" order by n.id").toString(), parameters)
                .range(0, limit - 1)
                .list();
    }

    /** What came of movements by a day, of those movements of which something came. */
    Map<UUID, MovementYield> yields(Scope scope, Collection<UUID> movements, LocalDate asOf) {
        if (movements.isEmpty()) {
            return Map.of();
        }
        var query = getEntityManager()
                .createQuery(
                        "select n.movementId, count(*),"
                                + " sum(case when n.outcome.candidateId is not null and n.outcome.closedOn <= :day"
                                + " then 1 else 0 end) from Nomination n"
                                + " where n.movementId in (:movements) and n.nominatedOn <= :day and "
                                + IN_SCOPE + " group by n.movementId",
                        Object[].class);
        with(scope, Map.of("movements", List.copyOf(movements), "day", asOf)).forEach(query::setParameter);
        return query.getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new MovementYield(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
    }

    @Unscoped("a movement may not be changed away from under a nomination, who made it")
    Optional<NominationSpan> span(UUID movement) {
        Object[] days = getEntityManager()
                .createQuery(
                        "select min(n.nominatedOn), max(n.nominatedOn) from Nomination n where n.movementId = :movement",
                        Object[].class)
                .setParameter("movement", movement)
                .getSingleResult();
        return days[0] == null
                ? Optional.empty()
                : Optional.of(new NominationSpan((LocalDate) days[0], (LocalDate) days[1]));
    }

    /** Which of the references are taken, and by which nomination. */
    @Unscoped("a reference is unique in the service; the caller learns the id only of a nomination in scope")
    Map<String, UUID> idsByReference(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select n.reference, n.id from Nomination n where n.reference in (:references)", Object[].class)
                .setParameter("references", references)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    private static Map<String, Object> with(Scope scope, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(ScopePredicate.params(scope));
        all.putAll(parameters);
        return all;
    }
}
