package vn.memberdev.candidates.candidate.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.candidates.candidate.change.PersonDetails;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.Name;
import vn.memberdev.platform.form.Personal;

/**
 * Puts a person on the sympathiser list.
 *
 * @param reference record number in the sending system, unique in this service; a repeated one is refused
 * @param fullName name of the person
 * @param birthDate date of birth, from 1900
 * @param sex sex
 * @param organisationId the cell or base organisation that lists the person
 * @param listedOn first day on the list
 * @param resolution the resolution that lists the person
 * @param education general education completed; a clearance asks for it
 * @param educationGround why less education may do; {@code NONE} if absent
 */
public record ListCandidateRequest(
        @Size(min = 1, max = 64) String reference,
        @NotBlank @Size(max = 200) @Name String fullName,
        @NotNull @Personal LocalDate birthDate,
        @NotNull Sex sex,
        @NotNull UUID organisationId,
        @NotNull LocalDate listedOn,
        @NotNull @Valid Act resolution,
        CandidateEducation education,
        EducationGround educationGround) {

    PersonDetails details() {
        return new PersonDetails(fullName, birthDate, sex, education, educationGround);
    }
}
