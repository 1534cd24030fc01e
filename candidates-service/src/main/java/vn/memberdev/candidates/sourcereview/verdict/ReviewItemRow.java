package vn.memberdev.candidates.sourcereview.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a review says of one candidate, as it is stored. The note stays inside the service.
 *
 * @param verdict null until it is given
 * @param removalReason code of the list {@code removal-reasons}, with {@code REMOVE} only
 * @param lapsed the candidate had left the list of the organisation: the verdict does nothing
 */
@Embeddable
public record ReviewItemRow(
        @Enumerated(EnumType.STRING) @Column(name = "verdict") ReviewVerdict verdict,
        @Column(name = "removal_reason") String removalReason,
        @Column(name = "note") String note,
        @Column(name = "lapsed", nullable = false) boolean lapsed) {

    public static ReviewItemRow unassessed() {
        return new ReviewItemRow(null, null, null, false);
    }

    public static ReviewItemRow of(AssessmentItem assessment) {
        return new ReviewItemRow(assessment.verdict(), assessment.removalReason(), assessment.note(), false);
    }

    public ReviewItemRow lapsed(boolean gone) {
        return new ReviewItemRow(verdict, removalReason, note, gone);
    }
}
