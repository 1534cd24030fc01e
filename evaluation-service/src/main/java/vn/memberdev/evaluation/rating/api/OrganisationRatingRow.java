package vn.memberdev.evaluation.rating.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.evaluation.rating.FirstRating;
import vn.memberdev.evaluation.rating.result.Verdict;
import vn.memberdev.evaluation.rating.roll.RatingKey;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.intake.ImportColumn;

/** A first rating in a CSV file: the columns are those of {@link OrganisationRatingItem}, with the decision's laid flat. */
record OrganisationRatingRow(
        @ImportColumn(vi = "Mã tổ chức đảng", en = "Organisation id") @NotNull UUID organisationId,
        @ImportColumn(vi = "Năm", en = "Year") @NotNull @Min(RatingKey.FIRST_YEAR) @Max(RatingKey.LAST_YEAR)
                Integer year,
        @ImportColumn(vi = "Kết quả", en = "Outcome", codes = "rating-outcome") @NotNull RatingOutcome outcome,
        @ImportColumn(vi = "Mức xếp loại", en = "Category") @Size(max = 64) String category,
        @ImportColumn(vi = "Lý do không xếp loại", en = "Reason for no rating") @Size(max = 64) String notRatedReason,
        @ImportColumn(vi = "Tiêu biểu", en = "Exemplary") Boolean exemplary,
        @ImportColumn(vi = "Số quyết định", en = "Decision number") @NotBlank @Size(max = 64) String number,
        @ImportColumn(vi = "Ngày quyết định", en = "Decided on") @NotNull LocalDate decidedOn,
        @ImportColumn(vi = "Mã tổ chức ra quyết định", en = "Deciding organisation id") @NotNull
                UUID decidingOrganisationId)
        implements FirstRating {

    @Override
    public UUID subjectId() {
        return organisationId;
    }

    @Override
    public Verdict verdict() {
        return new Verdict(
                outcome,
                category,
                notRatedReason,
                Boolean.TRUE.equals(exemplary),
                new Act(number, decidedOn, decidingOrganisationId));
    }
}
