package vn.memberdev.candidates.clearance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.candidate.CandidateFacts;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.problem.FieldError;

/**
 * The conditions of a clearance, all as of the day of the decision. Pure; each names what is not met, or nothing.
 */
final class ClearanceRules {

    private static final String DAY = "/decision/decidedOn";

    private ClearanceRules() {}

    /**
     * Every condition that is not met.
     *
     * @param minimumAge months, by the policy in force on the day
     */
    static List<FieldError> unmet(CandidateFacts facts, LocalDate day, LocalDate today, PolicyValue minimumAge) {
        return DateRules.all(
                DateRules.isNotInTheFuture(DAY, day, today),
                isNotAdmitted(facts),
                isNotRemoved(facts),
                isOnTheListThatDay(facts, day),
                isNotClearedAlready(facts),
                hasACertificate(facts, day),
                hasAValidCertificate(facts, day),
                isOfAge(facts, day, minimumAge));
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

    /** Age is counted by month: the month of the birthday counts whole, whatever the day. */
    static Optional<FieldError> isOfAge(CandidateFacts facts, LocalDate day, PolicyValue minimumAge) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(facts.birthDate()), YearMonth.from(day));
        return DateRules.fault(
                months < minimumAge.asInt(),
                DAY,
                "under-age",
                "the candidate must be " + minimumAge.asInt() / 12 + " years old, counted by month ("
                        + minimumAge.version() + ")");
    }

    private static Optional<LocalDate> latestUntil(CandidateFacts facts, LocalDate day) {
        return facts.certificates().stream()
                .filter(certificate -> !certificate.completedOn().isAfter(day))
                .map(AwarenessCertificate::validUntil)
                .max(LocalDate::compareTo);
    }
}
