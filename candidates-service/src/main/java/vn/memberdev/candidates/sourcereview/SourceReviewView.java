package vn.memberdev.candidates.sourcereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.candidates.sourcereview.verdict.ReviewCounts;
import vn.memberdev.candidates.sourcereview.verdict.ReviewItemRow;
import vn.memberdev.candidates.sourcereview.verdict.ReviewVerdict;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.platform.precondition.Versioned;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;

/**
 * A source review as callers see it.
 *
 * @param id identity
 * @param version version, also the entity tag
 * @param asOf the day whose state this is; items are those given until now
 * @param organisationId the base organisation
 * @param year the year under review
 * @param status where it stands
 * @param openedOn the day whose list it reviews
 * @param counts how far it has come
 * @param notInReview candidates on the list on that day who are not in the review; only of an open one that is read alone
 * @param items an item for each candidate; only of one that is read alone
 * @param adoption the resolution that adopted it
 * @param adoptedOn the day its removals took effect
 * @param cancellation the resolution that cancelled it
 * @param cancelledOn the day it was cancelled
 * @param cancellationReason free text; only for officers and auditors
 * @param recordedAt when the last change was recorded; UTC
 */
public record SourceReviewView(
        UUID id,
        long version,
        LocalDate asOf,
        UUID organisationId,
        int year,
        ReviewStatus status,
        LocalDate openedOn,
        ReviewCounts counts,
        Integer notInReview,
        List<ItemView> items,
        Decision adoption,
        LocalDate adoptedOn,
        Decision cancellation,
        LocalDate cancelledOn,
        String cancellationReason,
        Instant recordedAt)
        implements Versioned {

    private static final Set<String> SEE_NOTES = Set.of(
            Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR);

    /** What the review says of a candidate; the note is only for officers and auditors. */
    public record ItemView(UUID candidateId, ReviewVerdict verdict, String removalReason, String note, boolean lapsed) {

        static ItemView of(UUID candidateId, ReviewItemRow row, boolean withNote) {
            return new ItemView(
                    candidateId, row.verdict(), row.removalReason(), withNote ? row.note() : null, row.lapsed());
        }
    }

    /** A review in a list: its counts, not its items. */
    static SourceReviewView summary(Scope scope, SourceReview review, ReviewCounts counts, LocalDate asOf) {
        return of(review, asOf, counts, null, null, seesNotes(scope));
    }

    /**
     * A review read alone.
     *
     * @param notInReview as above, or null for a closed one
     */
    static SourceReviewView of(Scope scope, SourceReview review, LocalDate asOf, Integer notInReview) {
        Map<UUID, ReviewItemRow> items = review.items();
        boolean seesNotes = seesNotes(scope);
        return of(
                review,
                asOf,
                ReviewCounts.of(items.values()),
                notInReview,
                items.entrySet().stream()
                        .map(item -> ItemView.of(item.getKey(), item.getValue(), seesNotes))
                        .toList(),
                seesNotes);
    }

    private static SourceReviewView of(
            SourceReview review,
            LocalDate asOf,
            ReviewCounts counts,
            Integer notInReview,
            List<ItemView> items,
            boolean seesNotes) {
        ReviewClosing adoption = review.adoptionBy(asOf);
        ReviewClosing cancellation = review.cancellationBy(asOf);
        return new SourceReviewView(
                review.id(),
                review.eventVersion(),
                asOf,
                review.organisationId(),
                review.year(),
                review.statusOn(asOf),
                review.openedOn(),
                counts,
                notInReview,
                items,
                adoption == null ? null : adoption.decision(),
                adoption == null ? null : adoption.effectiveOn(),
                cancellation == null ? null : cancellation.decision(),
                cancellation == null ? null : cancellation.effectiveOn(),
                seesNotes && cancellation != null ? review.cancellationReason() : null,
                review.changedAt());
    }

    private static boolean seesNotes(Scope scope) {
        return scope.roles().stream().anyMatch(SEE_NOTES::contains);
    }
}
