package vn.memberdev.contracts.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * What a source review says of one candidate.
 *
 * @param candidateId the candidate
 * @param verdict {@code KEEP}, {@code ADVANCE} or {@code REMOVE}; absent until given
 * @param removalReason code of the reason, with {@code REMOVE}
 * @param lapsed whether the candidate had left the list before the adoption, so that nothing was done
 */
public record ReviewItem(
        UUID candidateId,
        @JsonInclude(JsonInclude.Include.NON_NULL) String verdict,
        @JsonInclude(JsonInclude.Include.NON_NULL) String removalReason,
        boolean lapsed) {}
