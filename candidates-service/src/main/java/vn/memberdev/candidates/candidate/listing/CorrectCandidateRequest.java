package vn.memberdev.candidates.candidate.listing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.candidates.candidate.change.PersonDetails;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.form.Name;
import vn.memberdev.platform.form.NeverNull;
import vn.memberdev.platform.form.Personal;

/**
 * Corrects or completes details of a candidate; what is absent stays as it is.
 *
 * @param fullName name of the person
 * @param birthDate date of birth, from 1900
 * @param sex sex
 * @param education general education completed
 * @param educationGround why less education may do
 */
public record CorrectCandidateRequest(
        @Size(max = 200) @NeverNull @Name String fullName,
        @NeverNull @Personal LocalDate birthDate,
        @NeverNull Sex sex,
        @NeverNull CandidateEducation education,
        @NeverNull EducationGround educationGround) {

    /** What the details are after the correction. */
    PersonDetails over(PersonDetails present) {
        return new PersonDetails(
                fullName == null ? present.fullName() : fullName,
                birthDate == null ? present.birthDate() : birthDate,
                sex == null ? present.sex() : sex,
                education == null ? present.education() : education,
                educationGround == null ? present.educationGround() : educationGround);
    }

    @JsonIgnore
    boolean isBlankName() {
        return fullName != null && fullName.isBlank();
    }
}
