package vn.memberdev.admissions.rating;

import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.ratings.RatingOutcome;

/**
 * What an organisation was rated for a year, as it stood on some day.
 *
 * @param organisationId the organisation
 * @param year the year rated
 * @param ratedAs its kind at the end of the year
 * @param outcome rated or not
 * @param category code of the scale of the year, or null if not rated
 */
public record KnownRating(
        UUID organisationId, int year, OrganisationKind ratedAs, RatingOutcome outcome, String category) {}
