package vn.memberdev.platform.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.memberdev.platform.intake.reading.SourceRow;
import vn.memberdev.platform.intake.reading.TableLimits;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.PlatformProblem;

/** Makes records of rows: the header names the components. */
final class RowBinder<T> {

    private static final JsonMapper ROWS =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** What spreadsheets put where a formula failed, or was never worked out. */
    private static final Set<String> ERROR_TEXTS = Set.of(
            "#N/A",
            "#NAME?",
            "#REF!",
            "#VALUE!",
            "#DIV/0!",
            "#NUM!",
            "#NULL!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#GETTING_DATA",
            "#ERROR!");

    private final FileHeader header;
    private final Class<T> type;
    private final TableLimits limits;
    private final CodeLabels labels;

    RowBinder(FileHeader header, Class<T> type, TableLimits limits, CodeLabels labels) {
        this.header = header;
        this.type = type;
        this.limits = limits;
        this.labels = labels;
    }

    T bind(SourceRow row) throws UnreadableRow {
        ObjectNode fields = ROWS.createObjectNode();
        for (int place = 0; place < row.cells().size(); place++) {
            String cell = row.cells().get(place);
            if (cell != null && !cell.isBlank()) {
                put(fields, place, cell.strip());
            }
        }
        try {
            return ROWS.treeToValue(fields, type);
        } catch (JsonMappingException unreadable) {
            throw unreadable.getPath().isEmpty()
                    ? UnreadableRow.unfit()
                    : UnreadableRow.of(unreadable.getPath().get(0).getFieldName(), null);
        } catch (JsonProcessingException unreadable) {
            throw UnreadableRow.unfit();
        }
    }

    private void put(ObjectNode fields, int place, String cell) throws UnreadableRow {
        if (!header.hasHeading(place)) {
            throw UnreadableRow.unfit();
        }
        Optional<ImportColumns.Column> column = header.at(place);
        if (column.isEmpty()) {
            return;
        }
        String name = column.get().name();
        if (cell.length() > limits.cell()) {
            throw UnreadableRow.of(name, null);
        }
        if (ERROR_TEXTS.contains(cell)) {
            throw UnreadableRow.of(name, FileFaults.errorValue(name));
        }
        fields.put(name, labels.codeOf(column.get(), cell));
    }

    /** A row that does not become a record; the message says why without saying what stands there. */
    static final class UnreadableRow extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient FieldError fault;

        private UnreadableRow(String message, FieldError fault) {
            super(message, null, false, false);
            this.fault = fault;
        }

        static UnreadableRow unfit() {
            return new UnreadableRow("the row does not fit the header", null);
        }

        /**
         * @param column the column that cannot be read
         * @param fault what is wrong with it, or null if it is not of its form
         */
        static UnreadableRow of(String column, FieldError fault) {
            return new UnreadableRow(
                    "column " + column + " cannot be read", fault == null ? FileFaults.unreadable(column) : fault);
        }

        String code() {
            return fault == null ? PlatformProblem.MALFORMED_REQUEST.code() : fault.code();
        }

        /** The cell that is meant, or none if the row as a whole is. */
        List<FieldError> faults() {
            return fault == null ? List.of() : List.of(fault);
        }
    }
}
