package vn.memberdev.platform.intake;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.memberdev.platform.export.Column;
import vn.memberdev.platform.export.ExportFile;
import vn.memberdev.platform.export.TableExport;
import vn.memberdev.platform.intake.reading.RowSource;
import vn.memberdev.platform.intake.reading.SourceRow;
import vn.memberdev.platform.intake.reading.TableLimits;
import vn.memberdev.platform.language.Language;
import vn.memberdev.platform.table.TableFormat;

/** A file as it was sent, with a column that says of each refused row why. An import passes that column over. */
final class MarkedFile {

    /** Heading of the column. */
    static final String HEADING = "errors";

    private MarkedFile() {}

    static Response respond(ImportFile file, TableFormat format, ImportReport report, TableLimits limits)
            throws IOException {
        RowSource rows = RowSource.open(file.file().path(), file.format(), limits);
        Map<Integer, String> errors = report.rows().stream()
                .collect(Collectors.toMap(ImportReport.Row::row, MarkedFile::errorsOf, (one, other) -> one));
        List<Column<SourceRow>> columns = columns(rows.next());
        columns.add(new Column<>(HEADING, row -> errors.get(row.number())));
        return TableExport.respond(new ExportFile("import", format, true), columns, (last, limit) -> next(rows, limit));
    }

    private static List<Column<SourceRow>> columns(SourceRow headings) {
        List<Column<SourceRow>> columns = new ArrayList<>();
        for (int place = 0; place < headings.cells().size(); place++) {
            String heading = headings.cells().get(place);
            int at = place;
            if (!HEADING.equals(heading)) {
                columns.add(new Column<>(heading == null ? "" : heading, row -> cell(row, at)));
            }
        }
        return columns;
    }

    private static Object cell(SourceRow row, int place) {
        return place < row.cells().size() ? row.cells().get(place) : null;
    }

    /** The last rows close the file. */
    private static List<SourceRow> next(RowSource rows, int limit) {
        List<SourceRow> page = new ArrayList<>();
        try {
            for (SourceRow row = rows.next(); row != null; row = page.size() < limit ? rows.next() : null) {
                page.add(row);
            }
            if (page.size() < limit) {
                rows.close();
            }
            return page;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String errorsOf(ImportReport.Row row) {
        List<ImportReport.CellFault> faults = row.errors() == null ? List.of() : row.errors();
        return Stream.concat(
                        Stream.of(row.code() + ": " + row.detail().in(Language.current())),
                        faults.stream().map(MarkedFile::sentence))
                .collect(Collectors.joining("; "));
    }

    private static String sentence(ImportReport.CellFault fault) {
        String cell = (fault.column() == null ? fault.pointer() : fault.column()) + " "
                + fault.message().in(Language.current());
        return fault.allowed() == null || fault.allowed().isEmpty()
                ? cell
                : cell + " (" + String.join(", ", fault.allowed()) + ")";
    }
}
