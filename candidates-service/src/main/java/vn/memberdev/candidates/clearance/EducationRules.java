package vn.memberdev.candidates.clearance;

import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.problem.FieldError;

/**
 * The conditions of general education with their regional exceptions (06-HD/TW 1). Pure; each names what is not met,
 * or nothing.
 */
final class EducationRules {

    private EducationRules() {}

    /** What is not recorded is not assumed: it is to be entered with the details of the candidate. */
    static Optional<FieldError> educationNotRecorded(CandidateFacts facts) {
        return DateRules.fault(facts.education() == null, "", "education-not-recorded");
    }

    /** Asked only where the education is recorded: otherwise the rule above says it better. */
    static Optional<FieldError> educationInsufficient(CandidateFacts facts, Conditions conditions) {
        if (facts.education() == null) {
            return Optional.empty();
        }
        PolicyValue least = conditions.educationOf(facts.educationGround());
        return DateRules.fault(
                facts.education().compareTo(CandidateEducation.valueOf(least.value())) < 0,
                "",
                "education-insufficient",
                "education",
                least.value(),
                "policy",
                least.version());
    }

    /** A respected person whose education is enough for everybody needs no exception, and so no consent. */
    static Optional<FieldError> educationConsentMissing(CandidateFacts facts, Conditions conditions, Consent consent) {
        boolean exception = facts.educationGround() == EducationGround.RESPECTED_PERSON
                && facts.education() != null
                && !conditions.isEnough(facts.education());
        return DateRules.fault(
                exception && consent.isMissing(),
                consent.pointer(),
                "education-consent-missing",
                "education",
                conditions.education().value(),
                "policy",
                conditions.respectedPersonEducation().version());
    }
}
