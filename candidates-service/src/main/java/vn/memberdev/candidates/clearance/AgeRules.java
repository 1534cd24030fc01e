package vn.memberdev.candidates.clearance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.problem.FieldError;

/**
 * The conditions of age (294-QD/TW 1), counted by month: the month of the birthday counts whole, whatever the day.
 * Pure; each names what is not met, or nothing.
 */
final class AgeRules {

    private AgeRules() {}

    static Optional<FieldError> underAge(CandidateFacts facts, LocalDate day, PolicyValue minimum) {
        return DateRules.fault(
                months(facts, day) < minimum.asInt(),
                ClearanceRules.DAY,
                "under-age",
                "age",
                minimum.asInt() / 12,
                "policy",
                minimum.version());
    }

    /** The month in which the greatest age is reached still counts; after it the province has to consent. */
    static Optional<FieldError> overAge(CandidateFacts facts, LocalDate day, PolicyValue maximum, Consent consent) {
        return DateRules.fault(
                months(facts, day) > maximum.asInt() && consent.isMissing(),
                consent.pointer(),
                "over-age",
                "age",
                maximum.asInt() / 12,
                "policy",
                maximum.version());
    }

    private static long months(CandidateFacts facts, LocalDate day) {
        return ChronoUnit.MONTHS.between(YearMonth.from(facts.birthDate()), YearMonth.from(day));
    }
}
