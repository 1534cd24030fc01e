package vn.memberdev.platform.intake.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.memberdev.platform.problem.ProblemException;

/** The rows of the first visible sheet of an XLSX file; what is hidden is not what its sender sees. */
final class XlsxRows implements RowSource {

    private final TableLimits limits;
    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private XlsxRows(Path file, TableLimits limits) throws IOException {
        this.limits = limits;
        this.workbook = workbook(file);
        this.sheets = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        this.stream = sheets.isEmpty() ? Stream.empty() : sheets.get(0).openStream();
        this.rows = stream.iterator();
    }

    static XlsxRows open(Path file, TableLimits limits) throws IOException {
        try {
            SafeArchive.check(file);
            return new XlsxRows(file, limits);
        } catch (RuntimeException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /** Without formats nothing tells a date from a number; a workbook without styles has no dates. */
    private static ReadableWorkbook workbook(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutStyles) {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        }
    }

    @Override
    public SourceRow next() throws IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                limits.checkColumns(row.getCellCount());
                SourceRow source = new SourceRow(
                        row.getRowNum(), row.stream().map(XlsxCells::text).toList());
                if (!source.isEmpty()) {
                    return source;
                }
            }
            return null;
        } catch (ProblemException tooWide) {
            throw tooWide;
        } catch (RuntimeException unreadable) {
            throw new IOException(unreadable);
        }
    }

    @Override
    public List<String> sheetsNotRead() {
        return sheets.stream().skip(1).map(Sheet::getName).toList();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
