package vn.memberdev.admissions.admissioncase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.members.EducationLevel;
import vn.memberdev.platform.form.Name;
import vn.memberdev.platform.form.Personal;

/**
 * A ceremony that was held. It brings what the register needs of the person, for events do not carry it.
 *
 * @param heldOn the day
 * @param organisationId where it was held and the member is counted; without it where the case stands
 * @param fullName full name
 * @param birthDate birth date, of the year the candidate was listed with
 * @param educationLevel highest professional education
 * @param educationReachedOn when it was reached
 */
public record HoldCeremonyRequest(
        @NotNull @PastOrPresent LocalDate heldOn,
        UUID organisationId,
        @NotBlank @Size(max = 200) @Name String fullName,
        @NotNull @Past @Personal LocalDate birthDate,
        @NotNull EducationLevel educationLevel,
        @NotNull @PastOrPresent LocalDate educationReachedOn) {

    /** Keeps the person out of logs and messages. */
    @Override
    public String toString() {
        return "HoldCeremonyRequest[heldOn=" + heldOn + ", organisationId=" + organisationId + "]";
    }
}
