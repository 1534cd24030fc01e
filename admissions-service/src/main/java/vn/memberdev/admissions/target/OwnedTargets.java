package vn.memberdev.admissions.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.OwnedAggregates;
import vn.memberdev.platform.outbox.OutboxEvent;

/** This service owns the targets: readers compare what they keep with them. */
@ApplicationScoped
class OwnedTargets implements OwnedAggregates<Target> {

    @Override
    public String topic() {
        return Topics.TARGETS;
    }

    @Override
    public String aggregate() {
        return TargetEvents.AGGREGATE;
    }

    @Override
    public Class<Target> entity() {
        return Target.class;
    }

    @Override
    public List<OutboxEvent> states(List<Target> aggregates) {
        return aggregates.stream().map(TargetEvents::set).toList();
    }
}
