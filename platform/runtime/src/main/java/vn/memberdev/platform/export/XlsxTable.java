package vn.memberdev.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An XLSX file. Texts stand in their cells and not in the workbook's table of texts, which would have to be held until
 * the end; a text is never a formula there.
 */
final class XlsxTable implements TableWriter {

    /** A sheet holds no more; the rows after them go to a further sheet without a header. */
    private static final int ROWS_OF_A_SHEET = Worksheet.MAX_ROWS;

    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int rows;

    XlsxTable(OutputStream out) {
        this.workbook = new Workbook(out, "memberdev", "1.0");
        newSheet();
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        if (rows == ROWS_OF_A_SHEET) {
            sheet.finish();
            newSheet();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        rows++;
    }

    private void write(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (cell instanceof Boolean truth) {
            sheet.value(rows, column, truth);
        } else if (cell instanceof LocalDate day) {
            sheet.value(rows, column, day);
            sheet.style(rows, column).format("yyyy-mm-dd").set();
        } else if (cell != null) {
            sheet.inlineString(rows, column, cell.toString());
        }
    }

    private void newSheet() {
        sheets++;
        sheet = workbook.newWorksheet(Integer.toString(sheets));
        rows = 0;
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void complete() throws IOException {
        workbook.finish();
    }
}
