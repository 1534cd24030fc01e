package vn.memberdev.reporting.web;

import java.time.LocalDate;
import java.util.List;
import vn.memberdev.platform.form.Forms;
import vn.memberdev.platform.form.Sent;
import vn.memberdev.platform.form.UnfitValue;
import vn.memberdev.platform.problem.BodyFaults;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/** What the parameters of reports have beside their form: some must be given, some are made of several values. */
public final class Parameters {

    private Parameters() {}

    /** What must be given; {@code key} is the text of the fault. */
    public static <T> T required(String name, T value, String key) {
        if (value == null) {
            throw refused(name, key);
        }
        return value;
    }

    /** A day, {@code YYYY-MM-DD}. */
    public static LocalDate day(String name, String value) {
        try {
            return Forms.DAY.read(value);
        } catch (UnfitValue unfit) {
            List<FieldError> faults = List.of(FieldError.unfit(name, "query", unfit, Sent.shown(value)));
            throw new ProblemException(BodyFaults.problemOf(faults), "parameters").with(faults);
        }
    }

    /** The refusal of a parameter; key and arguments as in {@link FieldError#query(String, String, Object...)}. */
    public static ProblemException refused(String name, String key, Object... arguments) {
        return new ProblemException(PlatformProblem.VALIDATION_FAILED, "parameters")
                .with(List.of(FieldError.query(name, key, arguments)));
    }
}
