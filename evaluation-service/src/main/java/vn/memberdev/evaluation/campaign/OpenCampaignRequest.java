package vn.memberdev.evaluation.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Opens a campaign.
 *
 * @param year the year to be rated
 * @param organisationId the organisation whose subtree it covers
 * @param schemeVersion the scheme the caller expects to be in force for the year; may be left out
 * @param openedOn the day on which it opens: no rating of the year is decided earlier; 1 January of the year if absent
 */
public record OpenCampaignRequest(
        @NotNull @Min(1930) @Max(2200) Integer year,
        @NotNull UUID organisationId,
        @Size(max = 64) String schemeVersion,
        @PastOrPresent LocalDate openedOn) {

    /** The first day on which ratings of the year may be decided. */
    LocalDate firstDay() {
        return openedOn == null ? LocalDate.of(year, 1, 1) : openedOn;
    }
}
