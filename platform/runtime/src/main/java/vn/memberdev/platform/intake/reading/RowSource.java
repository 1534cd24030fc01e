package vn.memberdev.platform.intake.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import vn.memberdev.platform.table.TableFormat;

/** Reads a file row by row, so that memory does not depend on how long it is. */
public interface RowSource extends Closeable {

    /** The next row that is not empty, the header being the first; null after the last. */
    SourceRow next() throws IOException;

    /** Opens a file. */
    static RowSource open(InputStream content, TableFormat format, TableLimits limits) throws IOException {
        return format == TableFormat.XLSX ? XlsxRows.open(content, limits) : new CsvRows(content, limits);
    }
}
