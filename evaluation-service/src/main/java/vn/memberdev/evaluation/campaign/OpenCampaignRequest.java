package vn.memberdev.evaluation.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Opens a campaign.
 *
 * @param year the year to be rated
 * @param organisationId the organisation whose subtree it covers
 * @param schemeVersion the scheme the caller expects to be in force for the year; may be left out
 */
public record OpenCampaignRequest(
        @NotNull @Min(1930) @Max(2200) Integer year,
        @NotNull UUID organisationId,
        @Size(max = 64) String schemeVersion) {}
