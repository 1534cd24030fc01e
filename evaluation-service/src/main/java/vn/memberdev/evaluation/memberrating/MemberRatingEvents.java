package vn.memberdev.evaluation.memberrating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.ratings.MemberRatedV1;
import vn.memberdev.contracts.ratings.MemberRatingState;
import vn.memberdev.evaluation.result.Result;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.outbox.OutboxEvent;

/** Tells others what was rated. */
@ApplicationScoped
class MemberRatingEvents {

    static final String AGGREGATE = "member-rating";

    private final Outbox outbox;

    MemberRatingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Ratings that were decided or revised; they must have been flushed. */
    void rated(List<MemberRating> ratings) {
        outbox.append(ratings.stream().map(MemberRatingEvents::event).toList());
    }

    static OutboxEvent event(MemberRating rating) {
        return new OutboxEvent(
                Topics.RATINGS,
                AGGREGATE,
                rating.id(),
                rating.eventVersion(),
                EventTypes.MEMBER_RATED,
                new MemberRatedV1(stateOf(rating)));
    }

    static MemberRatingState stateOf(MemberRating rating) {
        return new MemberRatingState(
                rating.id(),
                rating.eventVersion(),
                rating.memberId(),
                rating.organisationId(),
                rating.year(),
                rating.schemeVersion(),
                rating.result().toContract(),
                rating.revisions().stream().map(Result::toContract).toList(),
                rating.changedAt());
    }
}
