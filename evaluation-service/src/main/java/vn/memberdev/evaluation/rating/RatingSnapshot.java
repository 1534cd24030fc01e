package vn.memberdev.evaluation.rating;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.evaluation.rating.result.Result;

/**
 * A rating as it stands, for the edges of the feature.
 *
 * @param id identity
 * @param version version, also the entity tag
 * @param subjectId the member or the organisation rated
 * @param organisationId where the member was affiliated at the end of the year, or the organisation rated
 * @param organisationKind kind of a rated organisation on 31 December of the year; null for members
 * @param year the year rated
 * @param schemeVersion the rating scheme whose scale applies
 * @param result the result that stands
 * @param revisions results that were replaced, oldest first
 * @param recordedAt when this version was recorded
 */
public record RatingSnapshot(
        UUID id,
        long version,
        UUID subjectId,
        UUID organisationId,
        OrganisationKind organisationKind,
        int year,
        String schemeVersion,
        Result result,
        List<Result> revisions,
        Instant recordedAt) {

    /** The rating must have been flushed. */
    static RatingSnapshot of(Rating rating) {
        return new RatingSnapshot(
                rating.id(),
                rating.eventVersion(),
                rating.subjectId(),
                rating.organisationId(),
                rating.organisationKind(),
                rating.year(),
                rating.schemeVersion(),
                rating.result(),
                rating.revisions(),
                rating.changedAt());
    }
}
