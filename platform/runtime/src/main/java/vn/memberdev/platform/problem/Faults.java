package vn.memberdev.platform.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects the faults of a request in the order of its rules, so that the caller gets all of them in one answer. */
public final class Faults {

    private final List<FieldError> found = new ArrayList<>();

    /**
     * A fault of the body if a rule is broken.
     *
     * @param key the code of the fault; with a dot and a name behind it where the code has several texts
     * @param arguments what the text names: names and values in turn
     */
    public Faults addIf(boolean broken, String pointer, String key, Object... arguments) {
        return addIf(broken, FieldError.body(pointer, key, arguments));
    }

    private Faults addIf(boolean broken, FieldError fault) {
        if (broken) {
            found.add(fault);
        }
        return this;
    }

    /** A fault {@code date-in-future} if the day lies after today: only what has happened is recorded. */
    public Faults addIfInFuture(LocalDate day, LocalDate today, String pointer) {
        return addIf(day.isAfter(today), pointer, "date-in-future", "day", day, "today", today);
    }

    /** A fault {@code decided-before-revised} if a revision is older than the decision that it revises. */
    public Faults addIfDecidedBefore(LocalDate decidedOn, LocalDate revisedDecidedOn, String pointer) {
        return addIf(
                decidedOn.isBefore(revisedDecidedOn), pointer, "decided-before-revised", "revised", revisedDecidedOn);
    }

    public List<FieldError> list() {
        return List.copyOf(found);
    }

    /** Refuses the request if there is a fault. */
    public void throwIfAny(ProblemType type) {
        throwIfAny(type, ProblemException.DETAIL);
    }

    /** Refuses the request if there is a fault; the text as in {@link ProblemException}. */
    public void throwIfAny(ProblemType type, String which, Object... arguments) {
        if (!found.isEmpty()) {
            throw new ProblemException(type, which, arguments).with(found);
        }
    }
}
