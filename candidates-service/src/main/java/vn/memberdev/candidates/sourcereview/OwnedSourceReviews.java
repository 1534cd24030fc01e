package vn.memberdev.candidates.sourcereview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.OwnedAggregates;
import vn.memberdev.platform.outbox.OutboxEvent;

/** This service owns the source reviews: readers compare what they keep with them. */
@ApplicationScoped
class OwnedSourceReviews implements OwnedAggregates<SourceReview> {

    @Override
    public String topic() {
        return Topics.SOURCE_REVIEWS;
    }

    @Override
    public String aggregate() {
        return SourceReviewEvents.AGGREGATE;
    }

    @Override
    public Class<SourceReview> entity() {
        return SourceReview.class;
    }

    @Override
    public List<OutboxEvent> states(List<SourceReview> aggregates) {
        return aggregates.stream().map(SourceReviewEvents::repeated).toList();
    }
}
