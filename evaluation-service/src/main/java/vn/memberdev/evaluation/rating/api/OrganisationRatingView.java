package vn.memberdev.evaluation.rating.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.evaluation.rating.RatingSnapshot;
import vn.memberdev.evaluation.rating.result.ResultView;
import vn.memberdev.platform.precondition.Versioned;

/**
 * A rating as the API shows it.
 *
 * @param id identity
 * @param version version, also the entity tag
 * @param organisationId the organisation rated
 * @param organisationKind its kind on 31 December of the year
 * @param year the year rated
 * @param schemeVersion the rating scheme whose scale applies
 * @param result the result that stands
 * @param revisions results that were replaced, oldest first
 * @param recordedAt when this version was recorded
 */
@Schema(name = "OrganisationRating")
public record OrganisationRatingView(
        UUID id,
        long version,
        UUID organisationId,
        OrganisationKind organisationKind,
        int year,
        String schemeVersion,
        ResultView result,
        List<ResultView> revisions,
        Instant recordedAt)
        implements Versioned {

    static OrganisationRatingView of(RatingSnapshot rating) {
        return new OrganisationRatingView(
                rating.id(),
                rating.version(),
                rating.organisationId(),
                rating.organisationKind(),
                rating.year(),
                rating.schemeVersion(),
                ResultView.of(rating.result()),
                rating.revisions().stream().map(ResultView::of).toList(),
                rating.recordedAt());
    }
}
