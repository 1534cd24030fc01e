package vn.memberdev.candidates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.memberdev.platform.problem.Faults;
import vn.memberdev.platform.problem.FieldError;

/** Rules about dates that every feature shares. Pure; each names its fault, or none. */
public final class DateRules {

    private DateRules() {}

    /** Only what has happened is recorded. */
    public static Optional<FieldError> dateInFuture(String pointer, LocalDate day, LocalDate today) {
        return fault(day.isAfter(today), pointer, "date-in-future", "day", day, "today", today);
    }

    /** A resolution cannot take effect before it was passed. */
    public static Optional<FieldError> resolutionAfterEffect(LocalDate decidedOn, LocalDate effectiveOn) {
        return fault(
                decidedOn.isAfter(effectiveOn),
                "/resolution/decidedOn",
                "resolution-after-effect",
                "decided",
                decidedOn,
                "effect",
                effectiveOn);
    }

    /** A decision cannot take effect before it was made. */
    public static Optional<FieldError> decisionAfterEffect(LocalDate decidedOn, LocalDate effectiveOn) {
        return fault(
                decidedOn.isAfter(effectiveOn),
                "/decision/decidedOn",
                "decision-after-effect",
                "decided",
                decidedOn,
                "effect",
                effectiveOn);
    }

    /** A revision cannot be older than the decision that it revises. */
    public static Optional<FieldError> decidedBeforeRevised(String pointer, LocalDate decidedOn, LocalDate revised) {
        return new Faults()
                .addIfDecidedBefore(decidedOn, revised, pointer).list().stream().findFirst();
    }

    /** A fault of the body if a rule is broken; key and arguments as in {@link FieldError#body(String, String, Object...)}. */
    public static Optional<FieldError> fault(boolean broken, String pointer, String key, Object... arguments) {
        return broken ? Optional.of(FieldError.body(pointer, key, arguments)) : Optional.empty();
    }

    /** All faults that were found, in the order of the rules. */
    @SafeVarargs
    public static List<FieldError> all(Optional<FieldError>... faults) {
        return Stream.of(faults).flatMap(Optional::stream).toList();
    }
}
