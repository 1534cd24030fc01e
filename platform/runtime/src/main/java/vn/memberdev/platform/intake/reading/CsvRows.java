package vn.memberdev.platform.intake.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private boolean aboveRows;
    private int line = 1;

    CsvRows(Path file, TableLimits limits) throws IOException {
        CsvDialect dialect = CsvDialect.of(file);
        this.parser = CSV.getFactory().createParser(new VisibleControls(Files.newInputStream(file)));
        this.parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(dialect.separator()));
        this.aboveRows = dialect.saysSo();
        this.limits = limits;
        // The array of all rows.
        parser.nextToken();
    }

    @Override
    public SourceRow next() throws IOException {
        try {
            for (JsonToken at = parser.nextToken(); at != null; at = parser.nextToken()) {
                if (at == JsonToken.START_ARRAY) {
                    SourceRow row = row();
                    if (!row.isEmpty() && !aboveRows) {
                        return row;
                    }
                    aboveRows = false;
                }
            }
            return null;
        } catch (JsonProcessingException | CharConversionException unreadable) {
            // What the parser says repeats the cell.
            throw new UnreadableLine(line);
        }
    }

    private SourceRow row() throws IOException {
        line = parser.currentLocation().getLineNr();
        List<String> cells = new ArrayList<>();
        for (JsonToken at = parser.nextToken(); at != null && at != JsonToken.END_ARRAY; at = parser.nextToken()) {
            cells.add(at == JsonToken.VALUE_NULL ? null : parser.getText());
            limits.checkColumns(cells.size());
        }
        return new SourceRow(line, cells);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
