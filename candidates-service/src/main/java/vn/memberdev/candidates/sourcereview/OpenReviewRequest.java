package vn.memberdev.candidates.sourcereview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Opens the review of a year.
 *
 * @param organisationId a base organisation
 * @param year the year under review
 * @param openedOn the day whose list is reviewed
 */
public record OpenReviewRequest(
        @NotNull UUID organisationId, @NotNull @Min(1930) @Max(2200) Integer year, @NotNull LocalDate openedOn) {}
