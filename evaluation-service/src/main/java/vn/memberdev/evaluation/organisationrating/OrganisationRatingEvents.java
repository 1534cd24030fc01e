package vn.memberdev.evaluation.organisationrating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.ratings.OrganisationRatedV1;
import vn.memberdev.contracts.ratings.OrganisationRatingState;
import vn.memberdev.evaluation.result.Result;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.outbox.OutboxEvent;

/** Tells others what was rated. */
@ApplicationScoped
class OrganisationRatingEvents {

    static final String AGGREGATE = "organisation-rating";

    private final Outbox outbox;

    OrganisationRatingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Ratings that were decided or revised; they must have been flushed. */
    void rated(List<OrganisationRating> ratings) {
        outbox.append(ratings.stream().map(OrganisationRatingEvents::event).toList());
    }

    static OutboxEvent event(OrganisationRating rating) {
        return new OutboxEvent(
                Topics.RATINGS,
                AGGREGATE,
                rating.id(),
                rating.eventVersion(),
                EventTypes.ORGANISATION_RATED,
                new OrganisationRatedV1(stateOf(rating)));
    }

    static OrganisationRatingState stateOf(OrganisationRating rating) {
        return new OrganisationRatingState(
                rating.id(),
                rating.eventVersion(),
                rating.organisationId(),
                rating.organisationKind(),
                rating.year(),
                rating.schemeVersion(),
                rating.result().toContract(),
                rating.revisions().stream().map(Result::toContract).toList(),
                rating.changedAt());
    }
}
