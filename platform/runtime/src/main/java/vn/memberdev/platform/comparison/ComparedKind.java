package vn.memberdev.platform.comparison;

import java.util.UUID;
import vn.memberdev.platform.comparison.message.ComparisonStep;

/**
 * A kind of aggregate of a comparison that goes on.
 *
 * @param comparisonId the comparison
 * @param topic topic of the kind
 * @param aggregate the kind
 * @param step what the owner is being asked
 * @param requestId the request that is open
 * @param late whether its time is over
 */
record ComparedKind(
        UUID comparisonId, String topic, String aggregate, ComparisonStep step, UUID requestId, boolean late) {}
