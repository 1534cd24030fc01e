package vn.memberdev.platform.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.memberdev.platform.form.Sent;
import vn.memberdev.platform.intake.reading.SourceRow;
import vn.memberdev.platform.problem.FieldError;

/** Says of the faults of a row in which cells they are, what stands there and what would be taken. */
final class CellFaults {

    private final FileHeader header;
    private final CodeLabels labels;

    CellFaults(FileHeader header, CodeLabels labels) {
        this.header = header;
        this.labels = labels;
    }

    List<ImportReport.CellFault> of(List<FieldError> faults, SourceRow row) {
        return faults.stream().map(fault -> of(fault, row)).toList();
    }

    private ImportReport.CellFault of(FieldError fault, SourceRow row) {
        Optional<ImportColumns.Column> column = columnOf(fault.pointer());
        return new ImportReport.CellFault(
                fault.pointer(),
                fault.in(),
                fault.code(),
                fault.message(),
                column.map(found -> found.isPersonal() ? null : Sent.shown(header.valueOf(row, found)))
                        .orElse(null),
                fault.params(),
                column.map(found -> header.has(found) ? header.headingOf(found) : found.name())
                        .orElse(null),
                column.map(labels::codes).orElse(List.of()),
                column.flatMap(ImportColumns.Column::form).orElse(null));
    }

    /** Rules know a decision by its parts, which a file has as columns: {@code /resolution/number} is resolutionNumber. */
    private Optional<ImportColumns.Column> columnOf(String pointer) {
        List<String> parts = Stream.of(pointer.split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String joined = parts.get(0)
                + parts.stream()
                        .skip(1)
                        .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                        .collect(Collectors.joining());
        ImportColumns columns = header.columns();
        return columns.named(joined).or(() -> columns.named(parts.get(parts.size() - 1)));
    }
}
