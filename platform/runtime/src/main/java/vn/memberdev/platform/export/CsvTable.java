package vn.memberdev.platform.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file (RFC 4180, UTF-8). */
final class CsvTable implements TableWriter {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private static final CsvSchema ROWS = CsvSchema.emptySchema().withLineSeparator("\r\n");

    /** What a spreadsheet would take for a formula; a tab or line break before it is skipped there. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final SequenceWriter rows;

    CsvTable(OutputStream out, boolean byteOrderMark) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (byteOrderMark) {
            text.write('\uFEFF');
        }
        this.rows = CSV.writer(ROWS).writeValues(text);
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        rows.write(cells.stream().map(CsvTable::text).toList());
    }

    /** Numbers may begin with a minus; a text that does gets an apostrophe, which spreadsheets do not show. */
    private static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        String text = cell.toString();
        boolean formula = !(cell instanceof Number) && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    @Override
    public void flush() throws IOException {
        rows.flush();
    }

    @Override
    public void complete() throws IOException {
        rows.flush();
    }
}
