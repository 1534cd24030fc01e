package vn.memberdev.platform.intake.reading;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.memberdev.platform.table.TableFormat;

/** Reads a file row by row, so that memory does not depend on how long it is. */
public interface RowSource extends Closeable {

    /** The next row that is not empty, the header being the first; null after the last. */
    SourceRow next() throws IOException;

    /** Names of visible sheets beside the one that is read. */
    default List<String> sheetsNotRead() {
        return List.of();
    }

    /** Opens a file. */
    static RowSource open(Path file, TableFormat format, TableLimits limits) throws IOException {
        return format == TableFormat.XLSX ? XlsxRows.open(file, limits) : new CsvRows(file, limits);
    }

    /** Reads a file to its end, so that nothing of it is written if that fails. */
    static void check(Path file, TableFormat format, TableLimits limits) throws IOException {
        try (RowSource rows = open(file, format, limits)) {
            SourceRow row;
            do {
                row = rows.next();
            } while (row != null);
        }
    }
}
