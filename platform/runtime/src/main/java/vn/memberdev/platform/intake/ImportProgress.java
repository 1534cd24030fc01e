package vn.memberdev.platform.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.memberdev.platform.intake.reading.SourceRow;
import vn.memberdev.platform.language.Message;
import vn.memberdev.platform.problem.Failures;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;

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
                    line, unreadable.code(), unreadable.detail(), faults.of(unreadable.faults(), row), Map.of()));
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
            ProblemType problem = Failures.problemOf(failure);
            Message what = Message.words(
                    problem.equals(PlatformProblem.OUTCOME_UNKNOWN) ? "import.lines-unknown" : "import.lines-not-in",
                    "first",
                    chunk.get(0).row().number(),
                    "last",
                    line);
            throw brokenOff(problem, what, failure);
        }
    }

    /** Says what of the file is in; sent again, rows that are in are refused as already there. */
    ProblemException brokenOff(ProblemType problem, Message what, Throwable cause) {
        ProblemException broken = new ProblemException(
                problem, Message.words("import.broken-off", "what", what, "rest", whatIsIn(problem)));
        broken.initCause(cause);
        return withWritten(broken);
    }

    /** Adds what of the file is in to whatever ends the import. */
    ProblemException withWritten(ProblemException end) {
        return dryRun ? end : end.with("written", written);
    }

    private Message whatIsIn(ProblemType problem) {
        if (dryRun) {
            return Message.words("import.dry-run");
        }
        if (written.chunks() == 0) {
            return Message.words(
                    problem.equals(PlatformProblem.OUTCOME_UNKNOWN) ? "import.no-other-line" : "import.no-line");
        }
        return Message.words("import.rows-in", "rows", written.rows(), "line", written.lastLine());
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
