package vn.memberdev.candidates.sourcereview;

import java.time.LocalDate;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.reviews.ReviewItem;
import vn.memberdev.contracts.reviews.SourceReviewAdoptedV1;
import vn.memberdev.contracts.reviews.SourceReviewAssessedV1;
import vn.memberdev.contracts.reviews.SourceReviewCancelledV1;
import vn.memberdev.contracts.reviews.SourceReviewOpenedV1;
import vn.memberdev.contracts.reviews.SourceReviewRepeatedV1;
import vn.memberdev.contracts.reviews.SourceReviewState;
import vn.memberdev.platform.outbox.OutboxEvent;

/** The events of a review: what others may know. To be called after the change was flushed. */
final class SourceReviewEvents {

    static final String AGGREGATE = "source-review";

    private SourceReviewEvents() {}

    static OutboxEvent opened(SourceReview review) {
        return event(review, EventTypes.SOURCE_REVIEW_OPENED, new SourceReviewOpenedV1(state(review)));
    }

    static OutboxEvent assessed(SourceReview review) {
        return event(review, EventTypes.SOURCE_REVIEW_ASSESSED, new SourceReviewAssessedV1(state(review)));
    }

    static OutboxEvent adopted(SourceReview review) {
        return event(review, EventTypes.SOURCE_REVIEW_ADOPTED, new SourceReviewAdoptedV1(state(review)));
    }

    static OutboxEvent cancelled(SourceReview review) {
        return event(review, EventTypes.SOURCE_REVIEW_CANCELLED, new SourceReviewCancelledV1(state(review)));
    }

    /** As it is, for a reader that missed something. */
    static OutboxEvent repeated(SourceReview review) {
        return event(review, EventTypes.SOURCE_REVIEW_REPEATED, new SourceReviewRepeatedV1(state(review)));
    }

    private static OutboxEvent event(SourceReview review, String type, Object payload) {
        return new OutboxEvent(Topics.SOURCE_REVIEWS, AGGREGATE, review.id(), review.eventVersion(), type, payload);
    }

    private static SourceReviewState state(SourceReview review) {
        // What is closed is closed for everybody who reads the event, whatever day its resolution names.
        ReviewClosing adoption = review.adoptionBy(LocalDate.MAX);
        return new SourceReviewState(
                review.id(),
                review.eventVersion(),
                review.organisationId(),
                review.year(),
                review.statusOn(LocalDate.MAX).name(),
                review.openedOn(),
                review.items().entrySet().stream()
                        .map(item -> new ReviewItem(
                                item.getKey(),
                                item.getValue().verdict() == null
                                        ? null
                                        : item.getValue().verdict().name(),
                                item.getValue().removalReason(),
                                item.getValue().lapsed()))
                        .toList(),
                adoption == null ? null : adoption.decision(),
                adoption == null ? null : adoption.effectiveOn(),
                review.changedAt());
    }
}
