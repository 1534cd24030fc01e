package vn.memberdev.candidates.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.platform.problem.FieldError;

/**
 * The conditions of a clearance, all as of the day of the decision: of standing and certificate here, the others beside.
 * Pure; each names what is not met, or nothing.
 */
final class ClearanceRules {

    static final String DAY = "/decision/decidedOn";

    private ClearanceRules() {}

    /** Every condition that is not met. */
    static List<FieldError> unmet(
            CandidateFacts facts,
            LocalDate day,
            LocalDate today,
            Conditions conditions,
            Consent overAgeConsent,
            Consent educationConsent) {
        return DateRules.all(
                DateRules.dateInFuture(DAY, day, today),
                candidateAdmitted(facts),
                candidateRemoved(facts),
                notOnListThatDay(facts, day),
                alreadyCleared(facts),
                certificateMissing(facts, day),
                certificateExpired(facts, day),
                AgeRules.underAge(facts, day, conditions.minimumAge()),
                AgeRules.overAge(facts, day, conditions.maximumAge(), overAgeConsent),
                EducationRules.educationNotRecorded(facts),
                EducationRules.educationInsufficient(facts, conditions),
                EducationRules.educationConsentMissing(facts, conditions, educationConsent),
                SupportRules.helperMissing(facts, day),
                SupportRules.tasksInsufficient(facts, day, conditions.completedTasks(), conditions.doneOutcomes()),
                SupportRules.taskOpen(facts, day),
                overAgeConsent.consentNotOfTheProvince(),
                overAgeConsent.consentAfterDecision(day),
                educationConsent.consentNotOfTheProvince(),
                educationConsent.consentAfterDecision(day));
    }

    static Optional<FieldError> candidateAdmitted(CandidateFacts facts) {
        return DateRules.fault(facts.isAdmitted(), "", "candidate-admitted");
    }

    static Optional<FieldError> candidateRemoved(CandidateFacts facts) {
        return DateRules.fault(
                facts.status() == CandidateStatus.REMOVED,
                "",
                "candidate-removed",
                "removed",
                facts.lastPeriod().endedOn());
    }

    /** Asked only of someone who is on the list: for the others the two rules above say it better. */
    static Optional<FieldError> notOnListThatDay(CandidateFacts facts, LocalDate day) {
        return DateRules.fault(
                facts.isOnTheList() && !facts.lastPeriod().covers(day),
                DAY,
                "not-on-list-that-day.since",
                "since",
                facts.lastPeriod().listedOn());
    }

    static Optional<FieldError> alreadyCleared(CandidateFacts facts) {
        boolean cleared = facts.status() == CandidateStatus.PROCEDURE_ALLOWED;
        return DateRules.fault(
                cleared,
                "",
                "already-cleared",
                "cleared",
                cleared ? facts.clearance().clearedOn() : null);
    }

    static Optional<FieldError> certificateMissing(CandidateFacts facts, LocalDate day) {
        return DateRules.fault(latestUntil(facts, day).isEmpty(), DAY, "certificate-missing");
    }

    /** The last day of validity counts; after it the class is to be repeated. */
    static Optional<FieldError> certificateExpired(CandidateFacts facts, LocalDate day) {
        return latestUntil(facts, day)
                .filter(day::isAfter)
                .map(until -> FieldError.body(DAY, "certificate-expired", "until", until));
    }

    private static Optional<LocalDate> latestUntil(CandidateFacts facts, LocalDate day) {
        return facts.certificates().stream()
                .filter(certificate -> !certificate.completedOn().isAfter(day))
                .map(AwarenessCertificate::validUntil)
                .max(LocalDate::compareTo);
    }
}
