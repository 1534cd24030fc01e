package vn.memberdev.platform.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.memberdev.platform.problem.ProblemException;

/**
 * The rows of the first sheet of an XLSX file. A workbook can be read only with all of it at hand, so it is put aside in
 * a file that nobody else can read and that goes with the import.
 */
final class XlsxRows implements RowSource {

    private final TableLimits limits;
    private final Path copy;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private XlsxRows(Path copy, TableLimits limits) throws IOException {
        this.limits = limits;
        this.copy = copy;
        this.workbook = workbook(copy);
        this.stream = workbook.getFirstSheet().openStream();
        this.rows = stream.iterator();
    }

    static XlsxRows open(InputStream content, TableLimits limits) throws IOException {
        Path copy = Files.createTempFile("import", ".xlsx");
        try {
            SafeArchive.copy(content, copy);
            return new XlsxRows(copy, limits);
        } catch (IOException | RuntimeException unreadable) {
            Files.deleteIfExists(copy);
            throw unreadable instanceof IOException known ? known : new IOException(unreadable);
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
    public void close() throws IOException {
        try {
            stream.close();
            workbook.close();
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
