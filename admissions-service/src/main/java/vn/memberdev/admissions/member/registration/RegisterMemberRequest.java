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
        @Size(min = 1, max = 64) String reference,
        @NotBlank @Size(max = 200) @Name String fullName,
        @NotNull @Past @Personal LocalDate birthDate,
        @NotNull Sex sex,
        @NotNull @PastOrPresent LocalDate memberSince,
        @NotNull UUID organisationId,
        @NotNull EducationLevel educationLevel,
        @NotNull @PastOrPresent LocalDate educationReachedOn) {

    /** Keeps the person out of logs and messages. */
    @Override
    public String toString() {
        return "RegisterMemberRequest[reference=" + reference + ", organisationId=" + organisationId + "]";
    }
}
