package vn.memberdev.candidates.candidate.change;

import java.time.LocalDate;
import vn.memberdev.contracts.common.Sex;

/**
 * What is recorded of the person.
 *
 * @param fullName name of the person
 * @param birthDate date of birth
 * @param sex sex
 * @param education general education completed, or null if it was not recorded
 * @param educationGround why less education may do
 */
public record PersonDetails(
        String fullName, LocalDate birthDate, Sex sex, CandidateEducation education, EducationGround educationGround) {}
