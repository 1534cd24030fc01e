package vn.memberdev.platform.intake;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/**
 * Streams a CSV file (RFC 4180, UTF-8, header row with the field names) through a use case, 500 rows a transaction, so
 * that memory stays flat and a row is in with its event or not at all. A file that is broken off has its whole chunks
 * in; sent again, rows that carry a {@code reference} or a natural key are refused as already there.
 */
@ApplicationScoped
public class CsvImport {

    /** Refused rows a report names; further ones are only counted. */
    public static final int LARGEST_REPORT = 1_000;

    private static final CsvMapper CSV = CsvMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final BatchRunner batches;

    CsvImport(BatchRunner batches) {
        this.batches = batches;
    }

    /**
     * @param file the file
     * @param rowType record whose components are the columns
     * @param row carries out one row within the transaction of its chunk; refuses before it changes anything
     */
    public <T> ImportReport run(InputStream file, Class<T> rowType, Function<T, UUID> row) {
        return runInBatches(file, rowType, chunk -> batches.run(chunk, 201, row));
    }

    /**
     * As {@link #run}, but hands whole chunks to the use case of the batch call, which can so look up once what all its
     * rows need.
     *
     * @param batch carries out a chunk within the transaction of the chunk
     */
    public <T> ImportReport runInBatches(InputStream file, Class<T> rowType, Function<Batch<T>, BatchResult> batch) {
        Counter counter = new Counter();
        ObjectReader reader =
                CSV.readerFor(rowType).with(CsvSchema.emptySchema().withHeader());
        try (MappingIterator<T> rows = reader.readValues(file)) {
            List<Line<T>> chunk = new ArrayList<>();
            while (next(rows, chunk, counter)) {
                if (chunk.size() == Batch.LARGEST) {
                    write(chunk, batch, counter);
                }
            }
            write(chunk, batch, counter);
        } catch (IOException e) {
            throw new ProblemException(
                    PlatformProblem.MALFORMED_REQUEST,
                    "The file cannot be read as CSV after line " + counter.line + "; " + counter.accepted
                            + " rows before it are in.");
        }
        return counter.report();
    }

    private static <T> boolean next(MappingIterator<T> rows, List<Line<T>> chunk, Counter counter) throws IOException {
        try {
            if (!rows.hasNextValue()) {
                return false;
            }
            counter.line++;
            chunk.add(new Line<>(counter.line, rows.nextValue()));
        } catch (com.fasterxml.jackson.databind.JsonMappingException unreadable) {
            String column = unreadable.getPath().isEmpty()
                    ? ""
                    : String.valueOf(unreadable.getPath().get(0).getFieldName());
            counter.refuse(new ImportReport.Row(
                    counter.line,
                    PlatformProblem.MALFORMED_REQUEST.code(),
                    column.isEmpty() ? "the row does not fit the header" : "column " + column + " cannot be read",
                    List.of(),
                    java.util.Map.of()));
        }
        return true;
    }

    private <T> void write(List<Line<T>> chunk, Function<Batch<T>, BatchResult> batch, Counter counter) {
        if (chunk.isEmpty()) {
            return;
        }
        Batch<T> rows = new Batch<>(chunk.stream().map(Line::value).toList());
        List<BatchResult.Item> results =
                QuarkusTransaction.requiringNew().call(() -> batch.apply(rows)).items();
        for (BatchResult.Item result : results) {
            if (result.problem() == null) {
                counter.accepted++;
            } else {
                counter.refuse(new ImportReport.Row(
                        chunk.get(result.index()).number(),
                        result.problem().code(),
                        result.problem().detail(),
                        result.problem().errors(),
                        result.problem().extensions()));
            }
        }
        chunk.clear();
    }

    private record Line<T>(int number, T value) {}

    private static final class Counter {
        private int line = 1;
        private int accepted;
        private int refused;
        private final List<ImportReport.Row> rows = new ArrayList<>();

        void refuse(ImportReport.Row row) {
            refused++;
            if (rows.size() < LARGEST_REPORT) {
                rows.add(row);
            }
        }

        ImportReport report() {
            return new ImportReport(accepted + refused, accepted, refused, List.copyOf(rows));
        }
    }
}
