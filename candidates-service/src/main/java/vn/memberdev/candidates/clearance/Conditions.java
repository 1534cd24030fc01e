package vn.memberdev.candidates.clearance;

import java.time.LocalDate;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.policy.PolicyValue;

/**
 * What a clearance asks, by the policies in force on the day of the decision.
 *
 * @param minimumAge months
 * @param maximumAge months; above them only with consent
 * @param education least general education
 * @param specialAreaEducation the same for special areas and fishers
 * @param respectedPersonEducation the same for respected persons, with consent
 * @param completedTasks how many tasks must have been done
 * @param doneOutcomes the outcomes by which a task counts as done
 */
record Conditions(
        PolicyValue minimumAge,
        PolicyValue maximumAge,
        PolicyValue education,
        PolicyValue specialAreaEducation,
        PolicyValue respectedPersonEducation,
        PolicyValue completedTasks,
        PolicyValue doneOutcomes) {

    static Conditions on(LocalDate day, Policies policies) {
        return new Conditions(
                policies.value("clearance.minimum-age-months", day),
                policies.value("clearance.maximum-age-months", day),
                policies.value("clearance.minimum-education", day),
                policies.value("clearance.minimum-education.special-area", day),
                policies.value("clearance.minimum-education.respected-person", day),
                policies.value("clearance.minimum-completed-tasks", day),
                policies.value("clearance.completed-task-outcomes", day));
    }

    /** The least education of those on whom a ground bears. */
    PolicyValue educationOf(EducationGround ground) {
        return switch (ground) {
            case NONE -> education;
            case SPECIAL_AREA, FISHER -> specialAreaEducation;
            case RESPECTED_PERSON -> respectedPersonEducation;
        };
    }

    /** Whether an education is enough without any exception. */
    boolean isEnough(CandidateEducation reached) {
        return reached.compareTo(CandidateEducation.valueOf(education.value())) >= 0;
    }
}
