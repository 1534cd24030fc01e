package vn.memberdev.platform.intake.reading;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV file (RFC 4180, UTF-8 with or without byte order mark). */
final class CsvRows implements RowSource {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private final CsvParser parser;
    private final TableLimits limits;

    CsvRows(InputStream content, TableLimits limits) throws IOException {
        this.parser = CSV.getFactory().createParser(content);
        this.limits = limits;
        // The array of all rows.
        parser.nextToken();
    }

    @Override
    public SourceRow next() throws IOException {
        for (JsonToken at = parser.nextToken(); at != null; at = parser.nextToken()) {
            if (at == JsonToken.START_ARRAY) {
                SourceRow row = new SourceRow(parser.currentLocation().getLineNr(), cells());
                if (!row.isEmpty()) {
                    return row;
                }
            }
        }
        return null;
    }

    private List<String> cells() throws IOException {
        List<String> cells = new ArrayList<>();
        for (JsonToken at = parser.nextToken(); at != null && at != JsonToken.END_ARRAY; at = parser.nextToken()) {
            cells.add(at == JsonToken.VALUE_NULL ? null : parser.getText());
            limits.checkColumns(cells.size());
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
