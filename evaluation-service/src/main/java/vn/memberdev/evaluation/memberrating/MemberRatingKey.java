package vn.memberdev.evaluation.memberrating;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.memberdev.platform.intake.Batch;

/** What there is one rating for. */
record MemberRatingKey(UUID memberId, int year) {

    /**
     * What a bulk call is about, as far as it can be told before its items are checked. What is left out here is
     * refused as soon as it comes to its turn.
     */
    static List<MemberRatingKey> of(Collection<? extends MemberRatingOrder> orders) {
        return orders.stream()
                .limit(Batch.LARGEST)
                .filter(Objects::nonNull)
                .filter(order -> order.memberId() != null && order.year() != null)
                .filter(order -> order.year() >= 1930 && order.year() <= 2200)
                .map(order -> new MemberRatingKey(order.memberId(), order.year()))
                .distinct()
                .toList();
    }
}
