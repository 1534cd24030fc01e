package vn.memberdev.evaluation.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.memberdev.platform.precondition.Versioned;

/**
 * A campaign as the API shows it.
 *
 * @param id identity
 * @param version version, also the entity tag
 * @param year the year rated
 * @param organisationId the organisation whose subtree it covers
 * @param schemeVersion the rating scheme in force for the year
 * @param openedOn first day on which ratings of the year may be decided
 * @param openedAt when that was recorded
 */
@Schema(name = "RatingCampaign")
public record CampaignView(
        UUID id,
        long version,
        int year,
        UUID organisationId,
        String schemeVersion,
        LocalDate openedOn,
        Instant openedAt)
        implements Versioned {

    static CampaignView of(Campaign campaign) {
        return new CampaignView(
                campaign.id(),
                campaign.eventVersion(),
                campaign.year(),
                campaign.organisationId(),
                campaign.schemeVersion(),
                campaign.openedOn(),
                campaign.changedAt());
    }
}
