package vn.memberdev.candidates.sourcereview;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which reviews a list is about; null means any. Reviews opened after the day of the question are not known on it, and
 * the status is the one of that day; without a day it is today's.
 */
public record SourceReviewFilter(
        UUID organisationId, boolean subtree, Integer year, ReviewStatus status, LocalDate asOf) {

    SourceReviewFilter on(LocalDate day) {
        return new SourceReviewFilter(organisationId, subtree, year, status, day);
    }
}
