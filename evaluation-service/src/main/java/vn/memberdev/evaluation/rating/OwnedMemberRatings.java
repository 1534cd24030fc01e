package vn.memberdev.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.OwnedAggregates;
import vn.memberdev.platform.outbox.OutboxEvent;

/** This service owns the member ratings: readers compare what they keep with them. */
@ApplicationScoped
class OwnedMemberRatings implements OwnedAggregates<Rating> {

    @Override
    public String topic() {
        return Topics.RATINGS;
    }

    @Override
    public String aggregate() {
        return RatingEvents.MEMBER_RATING;
    }

    @Override
    public Class<Rating> entity() {
        return Rating.class;
    }

    @Override
    public String condition() {
        return "subject = 'MEMBER'";
    }

    @Override
    public List<OutboxEvent> states(List<Rating> aggregates) {
        return aggregates.stream().map(RatingEvents::event).toList();
    }
}
