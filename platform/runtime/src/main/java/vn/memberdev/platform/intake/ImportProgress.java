package vn.memberdev.platform.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.memberdev.platform.intake.reading.SourceRow;
import vn.memberdev.platform.problem.Failures;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/** How far an import is: collects rows to chunks, has them written, and knows what of the file is in. */
final class ImportProgress<T> {

    private record Line<T>(SourceRow row, T value) {}

    /**
     * What became of a chunk.
     *
     * @param result the results of its rows
     * @param repeated places of rows whose person is there already
     */
    record Chunk(BatchResult result, Set<Integer> repeated) {}

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
    private final Function<Batch<T>, Chunk> write;
    private final List<Line<T>> chunk = new ArrayList<>();
    private final List<ImportReport.Row> rows = new ArrayList<>();
    private final List<ImportReport.RowWarning> warnings = new ArrayList<>();
    private CellFaults faults;
    private Written written = new Written(0, 0, 0, 0);
    private int line;
    private int accepted;
    private int refused;

    ImportProgress(boolean dryRun, Function<Batch<T>, Chunk> write) {
        this.dryRun = dryRun;
        this.write = write;
    }

    int line() {
        return line;
    }

    /** The headings are read. */
    void begin(CellFaults named) {
        faults = named;
    }

    void take(SourceRow row, RowBinder<T> binder) {
        line = row.number();
        try {
            chunk.add(new Line<>(row, binder.bind(row)));
        } catch (RowBinder.UnreadableRow unreadable) {
            refuse(new ImportReport.Row(
                    line, unreadable.code(), unreadable.getMessage(), faults.of(unreadable.faults(), row), Map.of()));
        }
        if (chunk.size() == Batch.LARGEST) {
            write();
        }
    }

    void write() {
        if (chunk.isEmpty()) {
            return;
        }
        Chunk carriedOut = carryOut();
        for (BatchResult.Item result : carriedOut.result().items()) {
            SourceRow row = chunk.get(result.index()).row();
            if (result.problem() == null) {
                accepted++;
                if (carriedOut.repeated().contains(result.index()) && warnings.size() < TableImport.LARGEST_REPORT) {
                    warnings.add(FileFaults.personAlreadyThere(row.number()));
                }
            } else {
                refuse(new ImportReport.Row(
                        row.number(),
                        result.problem().code(),
                        result.problem().detail(),
                        faults.of(result.problem().errors(), row),
                        result.problem().extensions()));
            }
        }
        chunk.clear();
        written = new Written(written.chunks() + 1, accepted, refused, line);
    }

    private Chunk carryOut() {
        try {
            return write.apply(new Batch<>(chunk.stream().map(Line::value).toList()));
        } catch (ProblemException refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            PlatformProblem problem = Failures.problemOf(failure);
            String what = problem == PlatformProblem.OUTCOME_UNKNOWN
                    ? "Nobody knows whether the lines " + chunk.get(0).row().number() + " to " + line + " are in."
                    : "The lines from " + chunk.get(0).row().number() + " on are not in.";
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

    ImportReport report(List<String> columnsPassedOver, List<String> sheetsNotRead) {
        return new ImportReport(
                accepted + refused,
                accepted,
                refused,
                List.copyOf(rows),
                orAbsent(warnings),
                orAbsent(columnsPassedOver),
                orAbsent(sheetsNotRead),
                dryRun ? Boolean.TRUE : null);
    }

    private static <E> List<E> orAbsent(List<E> some) {
        return some.isEmpty() ? null : List.copyOf(some);
    }
}
