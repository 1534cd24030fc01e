package vn.memberdev.platform.intake;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The rows of a CSV file (RFC 4180, UTF-8 with or without byte order mark). */
final class CsvRows implements RowSource {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private final MappingIterator<List<String>> rows;

    CsvRows(InputStream content) throws IOException {
        this.rows = CSV.readerForListOf(String.class).readValues(content);
    }

    @Override
    public SourceRow next() throws IOException {
        while (rows.hasNextValue()) {
            int line = rows.getCurrentLocation().getLineNr();
            SourceRow row = new SourceRow(line, rows.nextValue());
            if (!row.isEmpty()) {
                return row;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
