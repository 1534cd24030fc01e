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
                DateRules.isNotInTheFuture(DAY, day, today),
                isNotAdmitted(facts),
                isNotRemoved(facts),
                isOnTheListThatDay(facts, day),
                isNotClearedAlready(facts),
                hasACertificate(facts, day),
                hasAValidCertificate(facts, day),
                AgeRules.isOfAge(facts, day, conditions.minimumAge()),
                AgeRules.isNotOverAge(facts, day, conditions.maximumAge(), overAgeConsent),
                EducationRules.isRecorded(facts),
                EducationRules.isEnough(facts, conditions),
                EducationRules.hasConsent(facts, conditions, educationConsent),
                FollowingRules.hasAHelper(facts, day),
                FollowingRules.hasDoneTasks(facts, day, conditions.completedTasks(), conditions.doneOutcomes()),
                FollowingRules.hasNoOpenTask(facts, day),
                overAgeConsent.isOfTheProvince(),
                overAgeConsent.isNotLaterThan(day),
                educationConsent.isOfTheProvince(),
                educationConsent.isNotLaterThan(day));
    }

    static Optional<FieldError> isNotAdmitted(CandidateFacts facts) {
        return DateRules.fault(facts.isAdmitted(), "", "candidate-admitted", "the candidate is a member already");
    }

    static Optional<FieldError> isNotRemoved(CandidateFacts facts) {
        return DateRules.fault(
                facts.status() == CandidateStatus.REMOVED,
                "",
                "candidate-removed",
                "the candidate was taken off the list on " + facts.lastStay().endedOn());
    }

    /** Asked only of someone who is on the list: for the others the two rules above say it better. */
    static Optional<FieldError> isOnTheListThatDay(CandidateFacts facts, LocalDate day) {
        return DateRules.fault(
                facts.isOnTheList() && !facts.lastStay().covers(day),
                DAY,
                "not-on-list-that-day",
                "the candidate is on the list only since " + facts.lastStay().listedOn());
    }

    static Optional<FieldError> isNotClearedAlready(CandidateFacts facts) {
        boolean cleared = facts.status() == CandidateStatus.PROCEDURE_ALLOWED;
        return DateRules.fault(
                cleared,
                "",
                "already-cleared",
                cleared ? "a clearance of " + facts.clearance().clearedOn() + " stands" : "");
    }

    static Optional<FieldError> hasACertificate(CandidateFacts facts, LocalDate day) {
        return DateRules.fault(
                latestUntil(facts, day).isEmpty(),
                DAY,
                "certificate-missing",
                "the candidate had completed no awareness class by that day");
    }

    /** The last day of validity counts; after it the class is to be repeated. */
    static Optional<FieldError> hasAValidCertificate(CandidateFacts facts, LocalDate day) {
        return latestUntil(facts, day)
                .filter(day::isAfter)
                .map(until -> FieldError.body(
                        DAY, "certificate-expired", "the certificate was valid until " + until + "; repeat the class"));
    }

    private static Optional<LocalDate> latestUntil(CandidateFacts facts, LocalDate day) {
        return facts.certificates().stream()
                .filter(certificate -> !certificate.completedOn().isAfter(day))
                .map(AwarenessCertificate::validUntil)
                .max(LocalDate::compareTo);
    }
}
