package vn.memberdev.platform.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects the faults of a request in the order of its rules, so that the caller gets all of them in one answer. */
public final class Faults {

    private final List<FieldError> found = new ArrayList<>();

    /** A fault of the body if a rule is broken. */
    public Faults addIf(boolean broken, String pointer, String code, String message) {
        if (broken) {
            found.add(FieldError.body(pointer, code, message));
        }
        return this;
    }

    /** A fault {@code date-in-future} if the day lies after today: only what has happened is recorded. */
    public Faults addIfInFuture(LocalDate day, LocalDate today, String pointer) {
        return addIf(
                day.isAfter(today), pointer, "date-in-future", day + " is after today, " + today + ": record it later");
    }

    /** A fault {@code decided-before-revised} if a revision is older than the decision that it revises. */
    public Faults addIfDecidedBefore(LocalDate decidedOn, LocalDate revisedDecidedOn, String pointer) {
        return addIf(
                decidedOn.isBefore(revisedDecidedOn),
                pointer,
                "decided-before-revised",
                "what it revises was decided on " + revisedDecidedOn);
    }

    public List<FieldError> list() {
        return List.copyOf(found);
    }

    /** Refuses the request if there is a fault. */
    public void throwIfAny(ProblemType type, String detail) {
        if (!found.isEmpty()) {
            throw new ProblemException(type, detail).with(found);
        }
    }
}
