package vn.memberdev.evaluation.memberrating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.OwnedAggregates;
import vn.memberdev.platform.outbox.OutboxEvent;

/** This service owns the member ratings: readers compare what they keep with them. */
@ApplicationScoped
class OwnedMemberRatings implements OwnedAggregates<MemberRating> {

    @Override
    public String topic() {
        return Topics.RATINGS;
    }

    @Override
    public String aggregate() {
        return MemberRatingEvents.AGGREGATE;
    }

    @Override
    public Class<MemberRating> entity() {
        return MemberRating.class;
    }

    @Override
    public List<OutboxEvent> states(List<MemberRating> aggregates) {
        return aggregates.stream().map(MemberRatingEvents::event).toList();
    }
}
