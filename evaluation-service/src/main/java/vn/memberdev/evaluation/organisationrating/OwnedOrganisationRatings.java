package vn.memberdev.evaluation.organisationrating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.OwnedAggregates;
import vn.memberdev.platform.outbox.OutboxEvent;

/** This service owns the organisation ratings: readers compare what they keep with them. */
@ApplicationScoped
class OwnedOrganisationRatings implements OwnedAggregates<OrganisationRating> {

    @Override
    public String topic() {
        return Topics.RATINGS;
    }

    @Override
    public String aggregate() {
        return OrganisationRatingEvents.AGGREGATE;
    }

    @Override
    public Class<OrganisationRating> entity() {
        return OrganisationRating.class;
    }

    @Override
    public List<OutboxEvent> states(List<OrganisationRating> aggregates) {
        return aggregates.stream().map(OrganisationRatingEvents::event).toList();
    }
}
