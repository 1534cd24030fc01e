package vn.memberdev.evaluation.residence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.memberdev.contracts.residence.ResidenceGroup;
import vn.memberdev.contracts.residence.ResidenceVerdict;
import vn.memberdev.platform.precondition.Versioned;

/**
 * An introduction as the API shows it.
 *
 * @param id identity
 * @param version version, also the entity tag
 * @param memberId the member introduced
 * @param organisationId the working organisation that introduces
 * @param group how the member is introduced
 * @param introducedOn the day of the introduction
 * @param comments the yearly comments, in the order they were recorded
 * @param recordedAt when this version was recorded
 */
@Schema(name = "ResidenceIntroduction")
public record IntroductionView(
        UUID id,
        long version,
        UUID memberId,
        UUID organisationId,
        ResidenceGroup group,
        LocalDate introducedOn,
        List<CommentView> comments,
        Instant recordedAt)
        implements Versioned {

    /** A comment; its text is absent where none was given. */
    @Schema(name = "ResidenceComment")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CommentView(
            int year, ResidenceVerdict verdict, LocalDate commentedOn, String text, Instant recordedAt) {

        static CommentView of(Comment comment) {
            return new CommentView(
                    comment.year(), comment.verdict(), comment.commentedOn(), comment.text(), comment.recordedAt());
        }
    }

    static IntroductionView of(Introduction introduction) {
        return new IntroductionView(
                introduction.id(),
                introduction.eventVersion(),
                introduction.memberId(),
                introduction.organisationId(),
                introduction.group(),
                introduction.introducedOn(),
                introduction.comments().stream().map(CommentView::of).toList(),
                introduction.changedAt());
    }
}
