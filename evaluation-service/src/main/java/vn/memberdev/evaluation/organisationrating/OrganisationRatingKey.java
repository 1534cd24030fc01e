package vn.memberdev.evaluation.organisationrating;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.memberdev.platform.intake.Batch;

/** What there is one rating for. */
record OrganisationRatingKey(UUID organisationId, int year) {

    /**
     * What a bulk call is about, as far as it can be told before its items are checked. What is left out here is
     * refused as soon as it comes to its turn.
     */
    static List<OrganisationRatingKey> of(Collection<? extends OrganisationRatingOrder> orders) {
        return orders.stream()
                .limit(Batch.LARGEST)
                .filter(Objects::nonNull)
                .filter(order -> order.organisationId() != null && order.year() != null)
                .filter(order -> order.year() >= 1930 && order.year() <= 2200)
                .map(order -> new OrganisationRatingKey(order.organisationId(), order.year()))
                .distinct()
                .toList();
    }
}
