package vn.memberdev.contracts.ratings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;

/**
 * The rating of an organisation for a year.
 *
 * @param id identity of the rating: one per organisation and year
 * @param version grows by one with each revision
 * @param organisationId the organisation rated
 * @param organisationKind its kind at the end of the year, so that base organisations are told from cells
 * @param year the year rated
 * @param schemeVersion the rating scheme whose scale applies
 * @param result the result that stands
 * @param revisions results that were replaced, oldest first
 * @param recordedAt when this version was recorded
 */
public record OrganisationRatingState(
        UUID id,
        long version,
        UUID organisationId,
        OrganisationKind organisationKind,
        int year,
        String schemeVersion,
        RatingResult result,
        List<RatingResult> revisions,
        Instant recordedAt) {}
