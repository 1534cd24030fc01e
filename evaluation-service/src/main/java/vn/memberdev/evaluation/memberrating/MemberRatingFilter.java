package vn.memberdev.evaluation.memberrating;

import java.util.UUID;
import vn.memberdev.contracts.ratings.RatingOutcome;

/**
 * Which ratings are asked for; null members are left out.
 *
 * @param year the year rated
 * @param organisationId the organisation the members were affiliated to at the end of the year
 * @param subtree whether what stands below the organisation today counts too
 * @param outcome rated or not
 */
record MemberRatingFilter(Integer year, UUID organisationId, boolean subtree, RatingOutcome outcome) {}
