package vn.memberdev.platform.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/**
 * Streams a CSV or XLSX file with a header row of field names through a use case, 500 rows a transaction, so that memory
 * stays flat and a row is in with its event or not at all. A file that is broken off has its whole chunks in; sent again,
 * rows that carry a {@code reference} or a natural key are refused as already there.
 *
 * <p>A dry run does the same and takes every chunk back: constraints of the database are met as well. What one chunk
 * would have kept the next one does not find, so a use case that must see repetitions within a file remembers them.
 */
@ApplicationScoped
public class TableImport {

    /** Refused rows a report names; further ones are only counted. */
    public static final int LARGEST_REPORT = 1_000;

    private final BatchRunner batches;

    TableImport(BatchRunner batches) {
        this.batches = batches;
    }

    /**
     * @param file the file
     * @param rowType record whose components are the columns
     * @param row carries out one row within the transaction of its chunk; refuses before it changes anything
     */
    public <T> ImportReport run(ImportFile file, Class<T> rowType, Function<T, UUID> row) {
        return runInBatches(file, rowType, chunk -> batches.run(chunk, 201, row));
    }

    /**
     * As {@link #run}, but hands whole chunks to the use case of the batch call, which can so look up once what all its
     * rows need.
     *
     * @param batch carries out a chunk within the transaction of the chunk
     */
    public <T> ImportReport runInBatches(ImportFile file, Class<T> rowType, Function<Batch<T>, BatchResult> batch) {
        Progress<T> progress = new Progress<>(file.dryRun(), batch);
        try (RowSource rows = RowSource.open(file)) {
            SourceRow header = rows.next();
            if (header != null) {
                RowBinder<T> binder = new RowBinder<>(header, rowType);
                for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                    progress.take(row, binder);
                }
                progress.write();
            }
        } catch (IOException e) {
            throw new ProblemException(
                    PlatformProblem.MALFORMED_REQUEST,
                    "The file cannot be read as " + file.format() + " after line " + progress.line + "; "
                            + (file.dryRun() ? 0 : progress.accepted) + " rows before it are in.");
        }
        return progress.report();
    }

    private record Line<T>(int number, T value) {}

    private static final class Progress<T> {
        private final boolean dryRun;
        private final Function<Batch<T>, BatchResult> batch;
        private final List<Line<T>> chunk = new ArrayList<>();
        private final List<ImportReport.Row> rows = new ArrayList<>();
        private int line;
        private int accepted;
        private int refused;

        Progress(boolean dryRun, Function<Batch<T>, BatchResult> batch) {
            this.dryRun = dryRun;
            this.batch = batch;
        }

        void take(SourceRow row, RowBinder<T> binder) {
            line = row.number();
            try {
                chunk.add(new Line<>(line, binder.bind(row)));
            } catch (RowBinder.UnreadableRow unreadable) {
                refuse(new ImportReport.Row(
                        line, PlatformProblem.MALFORMED_REQUEST.code(), unreadable.getMessage(), List.of(), Map.of()));
            }
            if (chunk.size() == Batch.LARGEST) {
                write();
            }
        }

        void write() {
            if (chunk.isEmpty()) {
                return;
            }
            Batch<T> values = new Batch<>(chunk.stream().map(Line::value).toList());
            for (BatchResult.Item result : carryOut(values).items()) {
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
        }

        private BatchResult carryOut(Batch<T> values) {
            if (!dryRun) {
                return QuarkusTransaction.requiringNew().call(() -> batch.apply(values));
            }
            QuarkusTransaction.begin();
            try {
                return batch.apply(values);
            } finally {
                QuarkusTransaction.rollback();
            }
        }

        private void refuse(ImportReport.Row row) {
            refused++;
            if (rows.size() < LARGEST_REPORT) {
                rows.add(row);
            }
        }

        ImportReport report() {
            return new ImportReport(
                    accepted + refused, accepted, refused, List.copyOf(rows), dryRun ? Boolean.TRUE : null);
        }
    }
}
