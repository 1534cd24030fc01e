package vn.memberdev.evaluation.organisationrating;

import java.util.UUID;
import vn.memberdev.contracts.ratings.RatingOutcome;

/**
 * Which ratings are asked for; null members are left out.
 *
 * @param year the year rated
 * @param organisationId the organisation rated
 * @param subtree whether what stands below the organisation today counts too
 * @param outcome rated or not
 */
record OrganisationRatingFilter(Integer year, UUID organisationId, boolean subtree, RatingOutcome outcome) {}
