package vn.memberdev.platform.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import vn.memberdev.platform.intake.reading.SourceRow;
import vn.memberdev.platform.intake.reading.TableLimits;
import vn.memberdev.platform.language.Message;
import vn.memberdev.platform.problem.PlatformProblem;

/** Makes records of rows: the header names the components. */
final class RowBinder<T> {

    private static final JsonMapper ROWS =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final List<String> header;
    private final Class<T> type;
    private final TableLimits limits;

    RowBinder(SourceRow header, Class<T> type, TableLimits limits) {
        this.header = header.cells().stream()
                .map(name -> name == null ? "" : name.strip())
                .toList();
        this.type = type;
        this.limits = limits;
    }

    T bind(SourceRow row) throws UnreadableRow {
        ObjectNode fields = ROWS.createObjectNode();
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cells().get(column);
            if (cell != null && !cell.isBlank()) {
                put(fields, column, cell.strip());
            }
        }
        try {
            return ROWS.treeToValue(fields, type);
        } catch (JsonMappingException unreadable) {
            throw unreadable.getPath().isEmpty()
                    ? UnreadableRow.unfit()
                    : UnreadableRow.of(unreadable.getPath().get(0).getFieldName());
        } catch (JsonProcessingException unreadable) {
            throw UnreadableRow.unfit();
        }
    }

    private void put(ObjectNode fields, int column, String cell) throws UnreadableRow {
        if (column >= header.size() || header.get(column).isEmpty()) {
            throw UnreadableRow.unfit();
        }
        if (cell.length() > limits.cell()) {
            throw UnreadableRow.of(header.get(column));
        }
        fields.put(header.get(column), cell);
    }

    /** A row that does not become a record; the message says why without saying what stands there. */
    static final class UnreadableRow extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Message detail;

        private UnreadableRow(String which, Object... arguments) {
            super(which, null, false, false);
            this.detail = Message.detail(PlatformProblem.MALFORMED_REQUEST.code(), which, arguments);
        }

        Message detail() {
            return detail;
        }

        static UnreadableRow unfit() {
            return new UnreadableRow("row");
        }

        static UnreadableRow of(String column) {
            return new UnreadableRow("column", "column", column);
        }
    }
}
