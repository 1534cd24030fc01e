package vn.memberdev.admissions.admissioncase.bulk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.admissions.admissioncase.HoldCeremonyRequest;
import vn.memberdev.contracts.members.EducationLevel;
import vn.memberdev.platform.form.Name;
import vn.memberdev.platform.form.Personal;

/** A {@link HoldCeremonyRequest} of a batch, with its case. */
public record HoldCeremonyItem(
        @NotNull UUID caseId,
        @NotNull @PastOrPresent LocalDate heldOn,
        UUID organisationId,
        @NotBlank @Size(max = 200) @Name String fullName,
        @NotNull @Past @Personal LocalDate birthDate,
        @NotNull EducationLevel educationLevel,
        @NotNull @PastOrPresent LocalDate educationReachedOn) {

    HoldCeremonyRequest toRequest() {
        return new HoldCeremonyRequest(heldOn, organisationId, fullName, birthDate, educationLevel, educationReachedOn);
    }

    /** Keeps the person out of logs and messages. */
    @Override
    public String toString() {
        return "HoldCeremonyItem[caseId=" + caseId + ", heldOn=" + heldOn + "]";
    }
}
