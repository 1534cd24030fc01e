package vn.memberdev.platform.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.memberdev.platform.problem.BodyFaults;
import vn.memberdev.platform.problem.Failures;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/** How far an import is: collects rows to chunks, has them written, and knows what of the file is in. */
final class ImportProgress<T> {

    private record Line<T>(int number, T value) {}

    /**
     * What a file that was not finished has left behind.
     *
     * @param chunks transactions that were committed
     * @param rows rows that are in
     * @param refused rows that were refused
     * @param lastLine the last line of the file that was dealt with
     */
    record Written(int chunks, int rows, int refused, int lastLine) {}

    private final boolean dryRun;
    private final Function<Batch<T>, BatchResult> write;
    private final List<Line<T>> chunk = new ArrayList<>();
    private final List<ImportReport.Row> rows = new ArrayList<>();
    private Written written = new Written(0, 0, 0, 0);
    private int line;
    private int accepted;
    private int refused;

    ImportProgress(boolean dryRun, Function<Batch<T>, BatchResult> write) {
        this.dryRun = dryRun;
        this.write = write;
    }

    int line() {
        return line;
    }

    void take(SourceRow row, RowBinder<T> binder) {
        line = row.number();
        try {
            chunk.add(new Line<>(line, binder.bind(row)));
        } catch (RowBinder.UnreadableRow unreadable) {
            refuse(new ImportReport.Row(
                    line,
                    BodyFaults.problemOf(unreadable.faults()).code(),
                    unreadable.getMessage(),
                    unreadable.faults(),
                    Map.of()));
        }
        if (chunk.size() == Batch.LARGEST) {
            write();
        }
    }

    void write() {
        if (chunk.isEmpty()) {
            return;
        }
        for (BatchResult.Item result : carryOut().items()) {
            if (result.problem() == null) {
                accepted++;
            } else {
                refuse(new ImportReport.Row(
                        chunk.get(result.index()).number(),
                        result.problem().code(),
                        result.problem().detail(),
                        result.problem().errors(),
                        result.problem().extensions()));
            }
        }
        chunk.clear();
        written = new Written(written.chunks() + 1, accepted, refused, line);
    }

    private BatchResult carryOut() {
        try {
            return write.apply(new Batch<>(chunk.stream().map(Line::value).toList()));
        } catch (ProblemException refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            PlatformProblem problem = Failures.problemOf(failure);
            String what = problem == PlatformProblem.OUTCOME_UNKNOWN
                    ? "Nobody knows whether the lines " + chunk.get(0).number() + " to " + line + " are in."
                    : "The lines from " + chunk.get(0).number() + " on are not in.";
            throw brokenOff(problem, what, failure);
        }
    }

    /** Says what of the file is in; sent again, rows that are in are refused as already there. */
    ProblemException brokenOff(PlatformProblem problem, String what, Throwable cause) {
        ProblemException broken = new ProblemException(problem, what + " " + whatIsIn(problem));
        broken.initCause(cause);
        return withWritten(broken);
    }

    /** Adds what of the file is in to whatever ends the import. */
    ProblemException withWritten(ProblemException end) {
        return dryRun ? end : end.with("written", written);
    }

    private String whatIsIn(PlatformProblem problem) {
        if (dryRun) {
            return "It was a dry run: nothing was kept.";
        }
        String again = "Send the file again: what is in is refused as already there.";
        if (written.chunks() == 0) {
            return problem == PlatformProblem.OUTCOME_UNKNOWN ? "No other line is in. " + again : "No line is in.";
        }
        return written.rows() + " rows up to line " + written.lastLine() + " are in. " + again;
    }

    private void refuse(ImportReport.Row row) {
        refused++;
        if (rows.size() < TableImport.LARGEST_REPORT) {
            rows.add(row);
        }
    }

    ImportReport report() {
        return new ImportReport(accepted + refused, accepted, refused, List.copyOf(rows), dryRun ? Boolean.TRUE : null);
    }
}
