package vn.memberdev.candidates.emulationmovement;

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
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** The only place that reads and writes emulation movements. */
@ApplicationScoped
class EmulationMovementRepository implements PanacheRepositoryBase<EmulationMovement, UUID> {

    private static final String IN_SCOPE = ScopePredicate.hql("m.organisationId");

    /** A movement is for everything below the committee that directs it: a cell sees those of its base and above. */
    private static final String VISIBLE = "(" + IN_SCOPE
            + " or exists (select 1 from OrgAncestry va where va.descendantId = :scopeRoot"
            + " and va.ancestorId = m.organisationId and va.validFrom <= :scopeToday and va.validTo > :scopeToday))";

    private static final String IN_SUBTREE =
            "exists (select 1 from OrgAncestry sa where sa.descendantId = m.organisationId and sa.ancestorId = :subtree"
                    + " and sa.validFrom <= :asOf and sa.validTo > :asOf)";

    /** A closing counts from the date of its decision, as {@link EmulationMovement#endsOnAsOf} says. */
    private static final String RAN_IN_THE_YEAR = "m.startsOn <= :yearEnd and ("
            + "(m.closing.closedOn is not null and m.closing.decision.decidedOn <= :asOf"
            + " and m.closing.closedOn >= :yearStart)"
            + " or ((m.closing.closedOn is null or m.closing.decision.decidedOn > :asOf)"
            + " and (m.endsOn is null or m.endsOn >= :yearStart)))";

    /** A movement that the caller may read, launched by a day. */
    Optional<EmulationMovement> findVisible(Scope scope, UUID id, LocalDate asOf) {
        return find(
                        "from EmulationMovement m where m.id = :id and m.decision.decidedOn <= :asOf and " + VISIBLE,
                        with(scope, Map.of("id", id, "asOf", asOf)))
                .firstResultOptional();
    }

    /** Movements that the caller may name, kept from being changed until the transaction ends. */
    List<EmulationMovement> findVisibleAndHold(Scope scope, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return find(
                        "from EmulationMovement m where m.id in (:ids) and " + VISIBLE + " order by m.id",
                        with(scope, Map.of("ids", List.copyOf(ids))))
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }

    /** A movement that the caller may change, locked. */
    Optional<EmulationMovement> findForChange(Scope scope, UUID id) {
        return find("from EmulationMovement m where m.id = :id and " + IN_SCOPE, with(scope, Map.of("id", id)))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Movements by id, after the one the last page ended with. */
    List<EmulationMovement> page(Scope scope, EmulationMovementFilter filter, UUID after, int limit) {
        Map<String, Object> parameters = with(scope, Map.of("after", after, "asOf", filter.asOf()));
        StringBuilder query = new StringBuilder(
                        "from EmulationMovement m where m.id > :after and m.decision.decidedOn <= :asOf and ")
                .append(VISIBLE);
        if (filter.organisationId() != null && filter.subtree()) {
            query.append(" and ").append(IN_SUBTREE);
            parameters.put("subtree", filter.organisationId());
        } else if (filter.organisationId() != null) {
            query.append(" and m.organisationId = :organisationId");
            parameters.put("organisationId", filter.organisationId());
        }
        if (filter.massOrganisation() != null) {
            query.append(" and m.massOrganisation = :massOrganisation");
            parameters.put("massOrganisation", filter.massOrganisation());
        }
        if (filter.year() != null) {
            query.append(" and ").append(RAN_IN_THE_YEAR);
            parameters.put("yearStart", LocalDate.of(filter.year(), 1, 1));
            parameters.put("yearEnd", LocalDate.of(filter.year(), 12, 31));
        }
        return find(query.append(" order by m.id").toString(), parameters)
                .range(0, limit - 1)
                .list();
    }

    private static Map<String, Object> with(Scope scope, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(ScopePredicate.params(scope));
        all.putAll(parameters);
        return all;
    }
}
