package vn.memberdev.platform.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.memberdev.platform.aggregate.VersionedAggregate;
import vn.memberdev.platform.outbox.OutboxEvent;

/** Reads aggregates of the owner, whatever they are: every one has a row with its id and version. */
@ApplicationScoped
class OwnedStates {

    /** A service that owns nothing has no entities, and so no entity manager. */
    private final Instance<EntityManager> entities;

    OwnedStates(Instance<EntityManager> entities) {
        this.entities = entities;
    }

    /** The query of all ids and versions, as events tell them. */
    static String versions(OwnedAggregates<?> aggregates) {
        return "select id, version + 1 as version from " + table(aggregates) + " where " + aggregates.condition();
    }

    /**
     * The states of the aggregates as they are now. One that is being changed in this moment is passed over: its change is
     * about to be told anyway, and a state sent after it would be an older one.
     */
    <A extends VersionedAggregate> List<OutboxEvent> of(Handle handle, OwnedAggregates<A> aggregates, List<UUID> ids) {
        List<UUID> quiet = handle.createQuery("select id from " + table(aggregates) + " where id = any(:ids) and "
                        + aggregates.condition() + " order by id for share skip locked")
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .list();
        if (quiet.isEmpty()) {
            return List.of();
        }
        return aggregates.states(entities.get()
                .createQuery(
                        "from " + aggregates.entity().getSimpleName() + " a where a.id in :ids order by a.id",
                        aggregates.entity())
                .setParameter("ids", quiet)
                .getResultList());
    }

    private static String table(OwnedAggregates<?> aggregates) {
        return aggregates.entity().getAnnotation(Table.class).name();
    }
}
