package vn.memberdev.admissions.member.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.contracts.members.EducationLevel;
import vn.memberdev.platform.form.Name;
import vn.memberdev.platform.form.Personal;
import vn.memberdev.platform.intake.ImportColumn;
import vn.memberdev.platform.intake.RepeatedPersons;

/**
 * A person who is a member already; also the columns of an import.
 *
 * @param reference record number in the sending system; a second registration with the same one is refused
 * @param fullName full name
 * @param birthDate birth date
 * @param sex sex
 * @param memberSince since when the person is a member; counted at the organisation from then on
 * @param organisationId where the member is counted
 * @param educationLevel highest professional education
 * @param educationReachedOn when it was reached
 */
public record RegisterMemberRequest(
        @ImportColumn(vi = "Số hồ sơ", en = "Reference") @Size(min = 1, max = 64) String reference,
        @ImportColumn(vi = "Họ và tên", en = "Full name") @NotBlank @Size(max = 200) @Name @Personal String fullName,
        @ImportColumn(vi = "Ngày sinh", en = "Date of birth") @NotNull @Past @Personal LocalDate birthDate,
        @ImportColumn(vi = "Giới tính", en = "Sex", codes = "sex") @NotNull Sex sex,
        @ImportColumn(vi = "Ngày vào Đảng", en = "Member since") @NotNull @PastOrPresent LocalDate memberSince,
        @ImportColumn(vi = "Mã tổ chức đảng", en = "Organisation id") @NotNull UUID organisationId,
        @ImportColumn(vi = "Trình độ chuyên môn", en = "Education level", codes = "education-level") @NotNull
                EducationLevel educationLevel,
        @ImportColumn(vi = "Ngày đạt trình độ", en = "Education reached on") @NotNull @PastOrPresent
                LocalDate educationReachedOn) {

    /** Who the person is, as far as files compare. */
    public RepeatedPersons.Person person() {
        return new RepeatedPersons.Person(fullName, birthDate, organisationId);
    }

    /** Keeps the person out of logs and messages. */
    @Override
    public String toString() {
        return "RegisterMemberRequest[reference=" + reference + ", organisationId=" + organisationId + "]";
    }
}
