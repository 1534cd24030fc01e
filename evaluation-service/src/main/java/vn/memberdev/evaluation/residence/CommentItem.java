package vn.memberdev.evaluation.residence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.residence.ResidenceVerdict;
import vn.memberdev.platform.form.FreeText;

/**
 * A comment in a batch. It names the introduction or the member: one of the two.
 *
 * @param introductionId the introduction
 * @param memberId the member introduced
 * @param year the year commented on
 * @param verdict what the committee says
 * @param commentedOn the date of the comment
 * @param text its words; may be left out
 */
public record CommentItem(
        UUID introductionId,
        UUID memberId,
        @NotNull @Min(1930) @Max(2200) Integer year,
        @NotNull ResidenceVerdict verdict,
        @NotNull LocalDate commentedOn,
        @Size(max = 2000) @FreeText String text) {

    CommentRequest request() {
        return new CommentRequest(year, verdict, commentedOn, text);
    }
}
