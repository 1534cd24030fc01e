package vn.memberdev.platform.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.platform.intake.reading.RowSource;
import vn.memberdev.platform.intake.reading.SourceRow;
import vn.memberdev.platform.intake.reading.TableLimits;
import vn.memberdev.platform.intake.reading.UnreadableLine;
import vn.memberdev.platform.language.Message;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.sql.LongWork;
import vn.memberdev.platform.table.TableFormat;

/**
 * Streams a CSV or XLSX file with a header row through a use case, 500 rows a transaction, so that memory
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
    private final LongWork work;
    private final CodeLabels labels;
    private final TableLimits limits;

    TableImport(
            BatchRunner batches,
            LongWork work,
            CodeLabels labels,
            @ConfigProperty(name = "memberdev.import.most-columns") int mostColumns,
            @ConfigProperty(name = "memberdev.import.longest-cell") int longestCell) {
        this.batches = batches;
        this.work = work;
        this.labels = labels;
        this.limits = new TableLimits(mostColumns, longestCell);
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
        return runInBatches(file, rowType, batch, chunk -> Set.of());
    }

    /**
     * As above, for rows that are persons.
     *
     * @param repeated says, before a chunk is carried out, at which places of it a person stands who is there already
     */
    public <T> ImportReport runInBatches(
            ImportFile file,
            Class<T> rowType,
            Function<Batch<T>, BatchResult> batch,
            Function<Batch<T>, Set<Integer>> repeated) {
        ImportProgress<T> progress =
                new ImportProgress<>(file.dryRun(), chunk -> carryOut(file, chunk, batch, repeated));
        try {
            checkBefore(file);
            return read(file, rowType, progress);
        } catch (ProblemException refusal) {
            throw progress.withWritten(refusal);
        } catch (UnreadableLine unreadable) {
            throw progress.withWritten(FileFaults.unreadableLine(unreadable.line()));
        } catch (IOException e) {
            throw progress.brokenOff(
                    PlatformProblem.MALFORMED_REQUEST,
                    Message.words("import.unreadable", "format", file.format(), "line", progress.line()),
                    e);
        }
    }

    /** A text file can stop being one anywhere; a workbook was looked through when it was opened. */
    private void checkBefore(ImportFile file) throws IOException {
        if (file.format() == TableFormat.CSV) {
            RowSource.check(file.file().path(), file.format(), limits);
        }
    }

    private <T> ImportReport read(ImportFile file, Class<T> rowType, ImportProgress<T> progress) throws IOException {
        try (RowSource rows = RowSource.open(file.file().path(), file.format(), limits)) {
            FileHeader header = FileHeader.of(rows.next(), ImportColumns.of(rowType));
            progress.begin(new CellFaults(header, labels));
            RowBinder<T> binder = new RowBinder<>(header, rowType, limits, labels);
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                progress.take(row, binder);
            }
            progress.write();
            return progress.report(header.passedOver(), rows.sheetsNotRead());
        }
    }

    TableLimits limits() {
        return limits;
    }

    private <T> ImportProgress.Chunk carryOut(
            ImportFile file,
            Batch<T> chunk,
            Function<Batch<T>, BatchResult> batch,
            Function<Batch<T>, Set<Integer>> repeated) {
        try {
            return work.bulk(QuarkusTransaction.requiringNew(), () -> {
                file.inEachChunk().run();
                Set<Integer> thereBefore = repeated.apply(chunk);
                ImportProgress.Chunk done = new ImportProgress.Chunk(batch.apply(chunk), thereBefore);
                if (file.dryRun()) {
                    throw new TakenBack(done);
                }
                return done;
            });
        } catch (TakenBack kept) {
            return kept.done;
        }
    }

    /** Leaves the transaction of a dry run, so that it is rolled back, with what would have become of the rows. */
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ImportProgress.Chunk done;

        TakenBack(ImportProgress.Chunk done) {
            super(null, null, false, false);
            this.done = done;
        }
    }
}
