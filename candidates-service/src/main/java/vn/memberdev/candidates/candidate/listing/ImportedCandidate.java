package vn.memberdev.candidates.candidate.listing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.contracts.candidates.listing.ListingOrigin;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.Name;
import vn.memberdev.platform.form.Personal;
import vn.memberdev.platform.intake.IgnoredColumns;
import vn.memberdev.platform.intake.ImportColumn;
import vn.memberdev.platform.intake.RepeatedPersons;

/**
 * A row of the import: the fields of {@link ListCandidateRequest}, with the resolution laid flat.
 *
 * @param reference record number in the sending system
 * @param fullName name of the person
 * @param birthDate date of birth
 * @param sex sex
 * @param organisationId the organisation that lists the person
 * @param listedOn first day on the list
 * @param resolutionNumber number of the resolution
 * @param resolutionDecidedOn date of the resolution
 * @param resolutionDecidingOrganisationId the organisation whose committee resolved
 * @param education general education completed
 * @param educationGround why less education may do
 * @param massOrganisation the mass organisation that proposed the person; absent if the cell did
 */
@IgnoredColumns({
    "birthYear",
    "id",
    "status",
    "endedOn",
    "end",
    "removalReason",
    "certificateNumber",
    "certificateCompletedOn",
    "certificateValidUntil",
    "clearedOn",
    "helperMemberId",
    "memberId"
})
public record ImportedCandidate(
        @ImportColumn(vi = "Số hồ sơ", en = "Reference") @Size(min = 1, max = 64) String reference,
        @ImportColumn(vi = "Họ và tên", en = "Full name") @NotBlank @Size(max = 200) @Name @Personal String fullName,
        @ImportColumn(vi = "Ngày sinh", en = "Date of birth") @NotNull @Personal LocalDate birthDate,
        @ImportColumn(vi = "Giới tính", en = "Sex", codes = "sexes") @NotNull Sex sex,
        @ImportColumn(vi = "Mã tổ chức đảng", en = "Organisation id") @NotNull UUID organisationId,
        @ImportColumn(vi = "Ngày vào danh sách", en = "Listed on") @NotNull LocalDate listedOn,
        @ImportColumn(vi = "Số nghị quyết", en = "Resolution number") @NotBlank @Size(max = 64) String resolutionNumber,
        @ImportColumn(vi = "Ngày nghị quyết", en = "Resolution date") @NotNull LocalDate resolutionDecidedOn,
        @ImportColumn(vi = "Mã tổ chức ra nghị quyết", en = "Resolving organisation id") @NotNull
                UUID resolutionDecidingOrganisationId,
        @ImportColumn(vi = "Trình độ giáo dục phổ thông", en = "General education", codes = "candidate-education")
                CandidateEducation education,
        @ImportColumn(vi = "Lý do trình độ thấp hơn", en = "Ground for less education", codes = "education-grounds")
                EducationGround educationGround,
        @ImportColumn(vi = "Đoàn thể giới thiệu", en = "Proposing mass organisation", codes = "mass-organisations")
                @Size(min = 1, max = 64)
                String massOrganisation) {

    ListCandidateRequest toRequest() {
        return new ListCandidateRequest(
                reference,
                fullName,
                birthDate,
                sex,
                organisationId,
                listedOn,
                new Act(resolutionNumber, resolutionDecidedOn, resolutionDecidingOrganisationId),
                education,
                educationGround);
    }

    RepeatedPersons.Person person() {
        return new RepeatedPersons.Person(fullName, birthDate, organisationId);
    }

    /** Who proposed the person, if the row says so. */
    ListingOrigin origin() {
        return massOrganisation == null ? null : new ListingOrigin("MASS_ORGANISATION", massOrganisation, null, null);
    }
}
