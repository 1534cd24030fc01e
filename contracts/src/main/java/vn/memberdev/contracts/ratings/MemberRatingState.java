package vn.memberdev.contracts.ratings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The rating of a member for a year.
 *
 * @param id identity of the rating: one per member and year
 * @param version grows by one with each revision
 * @param memberId the member
 * @param organisationId where the member was affiliated at the end of the year
 * @param year the year rated
 * @param schemeVersion the rating scheme whose scale applies
 * @param result the result that stands
 * @param revisions results that were replaced, oldest first
 * @param recordedAt when this version was recorded
 */
public record MemberRatingState(
        UUID id,
        long version,
        UUID memberId,
        UUID organisationId,
        int year,
        String schemeVersion,
        RatingResult result,
        List<RatingResult> revisions,
        Instant recordedAt) {}
