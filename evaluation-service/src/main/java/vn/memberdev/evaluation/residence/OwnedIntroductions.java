package vn.memberdev.evaluation.residence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.OwnedAggregates;
import vn.memberdev.platform.outbox.OutboxEvent;

/** This service owns the introductions: readers compare what they keep with them. */
@ApplicationScoped
class OwnedIntroductions implements OwnedAggregates<Introduction> {

    @Override
    public String topic() {
        return Topics.RESIDENCE;
    }

    @Override
    public String aggregate() {
        return ResidenceEvents.AGGREGATE;
    }

    @Override
    public Class<Introduction> entity() {
        return Introduction.class;
    }

    @Override
    public List<OutboxEvent> states(List<Introduction> aggregates) {
        return aggregates.stream().map(ResidenceEvents::repeated).toList();
    }
}
