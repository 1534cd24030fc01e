package vn.memberdev.platform.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.memberdev.platform.form.Text;
import vn.memberdev.platform.intake.reading.SourceRow;
import vn.memberdev.platform.problem.FieldError;

/** The row of headings of a file: which column of the import each of its columns is. */
final class FileHeader {

    private final ImportColumns columns;
    private final List<String> headings = new ArrayList<>();
    private final List<ImportColumns.Column> places = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    private FileHeader(ImportColumns columns) {
        this.columns = columns;
    }

    /**
     * Reads the headings. Throws 422 {@code file-refused} with every heading that is missing, unknown or there twice.
     *
     * @param row the first row of the file, or null if it has none
     */
    static FileHeader of(SourceRow row, ImportColumns columns) {
        if (row == null) {
            throw FileFaults.empty();
        }
        FileHeader header = new FileHeader(columns);
        List<FieldError> faults = header.read(row);
        if (header.places.stream().allMatch(place -> place == null)) {
            throw FileFaults.withoutHeadings(row.number(), columns);
        }
        if (!faults.isEmpty()) {
            throw FileFaults.headings(row.number(), faults);
        }
        return header;
    }

    private List<FieldError> read(SourceRow row) {
        List<FieldError> faults = new ArrayList<>();
        Set<ImportColumns.Column> found = new HashSet<>();
        for (String cell : row.cells()) {
            String heading = cell == null ? "" : Text.trimmed(cell);
            Optional<ImportColumns.Column> column = columns.headed(heading);
            headings.add(heading);
            places.add(column.orElse(null));
            if (column.isPresent()) {
                if (!found.add(column.get())) {
                    faults.add(FileFaults.repeated(heading));
                }
            } else if (columns.ignores(heading)) {
                passedOver.add(heading);
            } else if (!heading.isEmpty()) {
                faults.add(FileFaults.unknown(heading));
            }
        }
        columns.all().stream()
                .filter(column -> column.required() && !found.contains(column))
                .map(FileFaults::missing)
                .forEach(faults::add);
        return faults;
    }

    /** The column at a place, or none where the file has one that is passed over. */
    Optional<ImportColumns.Column> at(int place) {
        return Optional.ofNullable(places.get(place));
    }

    /** Whether a place has a heading at all. */
    boolean hasHeading(int place) {
        return place < headings.size() && !headings.get(place).isEmpty();
    }

    /** The heading of a column as the file has it. */
    String headingOf(ImportColumns.Column column) {
        return headings.get(places.indexOf(column));
    }

    /** What a row has in a column; null where that is empty. */
    String valueOf(SourceRow row, ImportColumns.Column column) {
        int place = places.indexOf(column);
        String cell =
                place < 0 || place >= row.cells().size() ? null : row.cells().get(place);
        return cell == null ? null : Text.trimmed(cell);
    }

    boolean has(ImportColumns.Column column) {
        return places.contains(column);
    }

    ImportColumns columns() {
        return columns;
    }

    List<String> headings() {
        return headings;
    }

    /** Headings of columns that are not read. */
    List<String> passedOver() {
        return passedOver;
    }
}
