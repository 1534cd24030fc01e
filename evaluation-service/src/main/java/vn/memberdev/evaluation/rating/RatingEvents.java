package vn.memberdev.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.ratings.MemberRatedV1;
import vn.memberdev.contracts.ratings.MemberRatingState;
import vn.memberdev.contracts.ratings.OrganisationRatedV1;
import vn.memberdev.contracts.ratings.OrganisationRatingState;
import vn.memberdev.contracts.ratings.RatingResult;
import vn.memberdev.evaluation.rating.result.Result;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.outbox.OutboxEvent;

/** Publishes what was rated, in the event of its kind of subject. */
@ApplicationScoped
class RatingEvents {

    static final String MEMBER_RATING = "member-rating";
    static final String ORGANISATION_RATING = "organisation-rating";

    private final Outbox outbox;

    RatingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Ratings that were decided or revised; they must have been flushed. */
    void rated(List<Rating> ratings) {
        outbox.append(ratings.stream().map(RatingEvents::event).toList());
    }

    static OutboxEvent event(Rating rating) {
        return switch (rating.subject()) {
            case MEMBER ->
                event(rating, MEMBER_RATING, EventTypes.MEMBER_RATED, new MemberRatedV1(memberState(rating)));
            case ORGANISATION ->
                event(
                        rating,
                        ORGANISATION_RATING,
                        EventTypes.ORGANISATION_RATED,
                        new OrganisationRatedV1(organisationState(rating)));
        };
    }

    private static OutboxEvent event(Rating rating, String aggregate, String type, Object payload) {
        return new OutboxEvent(Topics.RATINGS, aggregate, rating.id(), rating.eventVersion(), type, payload);
    }

    private static MemberRatingState memberState(Rating rating) {
        return new MemberRatingState(
                rating.id(),
                rating.eventVersion(),
                rating.subjectId(),
                rating.organisationId(),
                rating.year(),
                rating.schemeVersion(),
                rating.result().toContract(),
                revisions(rating),
                rating.changedAt());
    }

    private static OrganisationRatingState organisationState(Rating rating) {
        return new OrganisationRatingState(
                rating.id(),
                rating.eventVersion(),
                rating.organisationId(),
                rating.organisationKind(),
                rating.year(),
                rating.schemeVersion(),
                rating.result().toContract(),
                revisions(rating),
                rating.changedAt());
    }

    private static List<RatingResult> revisions(Rating rating) {
        return rating.revisions().stream().map(Result::toContract).toList();
    }
}
