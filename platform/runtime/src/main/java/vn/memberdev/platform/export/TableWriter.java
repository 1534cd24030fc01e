package vn.memberdev.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.memberdev.platform.table.TableFormat;

/** Writes a table row by row. */
interface TableWriter {

    /** Adds a row. */
    void row(List<Object> cells) throws IOException;

    /** Sends on what was added. */
    void flush() throws IOException;

    /** Writes the end of the file and leaves the stream open. Without it the file is not whole, and cannot be read as if. */
    void complete() throws IOException;

    static TableWriter open(ExportFile file, OutputStream out) throws IOException {
        return file.format() == TableFormat.XLSX ? new XlsxTable(out) : new CsvTable(out, file.byteOrderMark());
    }
}
