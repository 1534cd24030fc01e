package vn.memberdev.candidates.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.OwnedAggregates;
import vn.memberdev.platform.outbox.OutboxEvent;

/** This service owns the nominations: readers compare what they keep with them. */
@ApplicationScoped
class OwnedNominations implements OwnedAggregates<Nomination> {

    @Override
    public String topic() {
        return Topics.NOMINATIONS;
    }

    @Override
    public String aggregate() {
        return NominationEvents.AGGREGATE;
    }

    @Override
    public Class<Nomination> entity() {
        return Nomination.class;
    }

    @Override
    public List<OutboxEvent> states(List<Nomination> aggregates) {
        return aggregates.stream().map(NominationEvents::repeated).toList();
    }
}
