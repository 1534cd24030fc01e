package vn.memberdev.platform.intake;

import java.io.Closeable;
import java.io.IOException;
import vn.memberdev.platform.table.TableFormat;

/** Reads a file row by row, so that memory does not depend on how long it is. */
interface RowSource extends Closeable {

    /** The next row that is not empty, the header being the first; null after the last. */
    SourceRow next() throws IOException;

    /** Opens a file. */
    static RowSource open(ImportFile file, TableLimits limits) throws IOException {
        return file.format() == TableFormat.XLSX
                ? XlsxRows.open(file.content(), limits)
                : new CsvRows(file.content(), limits);
    }
}
