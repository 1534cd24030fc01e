package vn.memberdev.platform.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A CSV file (RFC 4180, UTF-8). */
final class CsvTable implements TableWriter {

    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

    /** What a spreadsheet would take for a formula; a tab or line break before it is skipped there. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final Writer out;

    CsvTable(OutputStream out, boolean byteOrderMark) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (byteOrderMark) {
            this.out.write('\uFEFF');
        }
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(text(cells.get(i))));
        }
        out.write("\r\n");
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

    private static String quoted(String text) {
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void complete() throws IOException {
        out.flush();
    }
}
