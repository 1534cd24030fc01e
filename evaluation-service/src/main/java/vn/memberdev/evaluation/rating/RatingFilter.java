package vn.memberdev.evaluation.rating;

import java.util.UUID;
import vn.memberdev.contracts.ratings.RatingOutcome;

/**
 * Which ratings are asked for; null fields are left out.
 *
 * @param year the year rated
 * @param organisationId the organisation rated, or the one the members were affiliated to at the end of the year
 * @param subtree whether what stands below the organisation today counts too
 * @param outcome rated or not
 */
public record RatingFilter(Integer year, UUID organisationId, boolean subtree, RatingOutcome outcome) {}
