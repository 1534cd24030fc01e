package vn.memberdev.platform.comparison;

import java.util.List;
import vn.memberdev.platform.aggregate.VersionedAggregate;
import vn.memberdev.platform.outbox.OutboxEvent;

/**
 * A kind of aggregate that this service owns and publishes: implemented once for each kind, so that readers can be told
 * what there is, and be sent again what they miss.
 *
 * @param <A> the entity
 */
public interface OwnedAggregates<A extends VersionedAggregate> {

    /** The topic it is published on, without the installation's prefix. */
    String topic();

    /** The kind as it stands in the outbox, for example {@code member}; two kinds may share a topic. */
    String aggregate();

    /** The entity; its table says which aggregates there are, and in which versions. */
    Class<A> entity();

    /** Condition in SQL for the rows of this kind, where another kind stands in the same table. */
    default String condition() {
        return "true";
    }

    /** The whole state of each as an event that says nothing else, in the version that the aggregate has. */
    List<OutboxEvent> states(List<A> aggregates);
}
