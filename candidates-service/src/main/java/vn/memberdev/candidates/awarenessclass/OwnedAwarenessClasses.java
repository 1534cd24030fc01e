package vn.memberdev.candidates.awarenessclass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.OwnedAggregates;
import vn.memberdev.platform.outbox.OutboxEvent;

/** This service owns the awareness classes: readers compare what they keep with them. */
@ApplicationScoped
class OwnedAwarenessClasses implements OwnedAggregates<AwarenessClass> {

    @Override
    public String topic() {
        return Topics.AWARENESS_CLASSES;
    }

    @Override
    public String aggregate() {
        return AwarenessClassEvents.AGGREGATE;
    }

    @Override
    public Class<AwarenessClass> entity() {
        return AwarenessClass.class;
    }

    @Override
    public List<OutboxEvent> states(List<AwarenessClass> aggregates) {
        return aggregates.stream().map(AwarenessClassEvents::repeated).toList();
    }
}
