package vn.memberdev.platform.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.memberdev.platform.form.Forms;
import vn.memberdev.platform.form.Sent;
import vn.memberdev.platform.form.Text;
import vn.memberdev.platform.form.UnfitValue;
import vn.memberdev.platform.json.StrictJson;
import vn.memberdev.platform.problem.BodyFaults;
import vn.memberdev.platform.problem.FieldError;

/** Makes records of rows: the header names the components, and a cell takes what the field of a body takes. */
final class RowBinder<T> {

    private static final JsonMapper ROWS = StrictJson.apply(new JsonMapper());

    private final List<String> header;
    private final Class<T> type;
    private final Map<String, Class<?>> types;
    private final TableLimits limits;

    RowBinder(SourceRow header, Class<T> type, TableLimits limits) {
        this.header = header.cells().stream()
                .map(name -> name == null ? "" : Text.trimmed(name))
                .toList();
        this.type = type;
        this.types = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType));
        this.limits = limits;
    }

    T bind(SourceRow row) throws UnreadableRow {
        ObjectNode fields = ROWS.createObjectNode();
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cells().get(column) == null
                    ? ""
                    : Text.trimmed(row.cells().get(column));
            if (!cell.isEmpty()) {
                put(fields, column, cell);
            }
        }
        try {
            return ROWS.treeToValue(fields, type);
        } catch (JsonProcessingException unreadable) {
            throw BodyFaults.of(unreadable)
                    .filter(fault -> !fault.pointer().isEmpty())
                    .map(UnreadableRow::of)
                    .orElseGet(UnreadableRow::unfit);
        }
    }

    private void put(ObjectNode fields, int column, String cell) throws UnreadableRow {
        if (column >= header.size() || header.get(column).isEmpty()) {
            throw UnreadableRow.unfit();
        }
        String name = header.get(column);
        if (cell.length() > limits.cell()) {
            throw UnreadableRow.of(
                    FieldError.body("/" + name, "too-long", "must have at most " + limits.cell() + " characters"));
        }
        Class<?> wanted = types.getOrDefault(name, String.class);
        if (isTextInJson(wanted)) {
            fields.put(name, cell);
        } else {
            fields.set(name, valueOf(name, wanted, cell));
        }
    }

    /** A cell is always a text: numbers and truth values are made of it before it is read as a body is. */
    private static JsonNode valueOf(String name, Class<?> wanted, String cell) throws UnreadableRow {
        try {
            Object value = Forms.of(wanted).orElseThrow().read(cell);
            return ROWS.valueToTree(value);
        } catch (UnfitValue unfit) {
            throw UnreadableRow.of(FieldError.unfit("/" + name, "body", unfit, Sent.shown(cell)));
        }
    }

    private static boolean isTextInJson(Class<?> type) {
        return !type.isPrimitive()
                && type != Boolean.class
                && !(Number.class.isAssignableFrom(type) && Forms.of(type).isPresent());
    }

    /** A row that does not become a record; the message says why without saying what stands there. */
    static final class UnreadableRow extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<FieldError> faults;

        private UnreadableRow(String message, List<FieldError> faults) {
            super(message, null, false, false);
            this.faults = faults;
        }

        static UnreadableRow unfit() {
            return new UnreadableRow("the row does not fit the header", List.of());
        }

        static UnreadableRow of(FieldError fault) {
            return new UnreadableRow("column " + fault.pointer().substring(1) + " cannot be read", List.of(fault));
        }

        /** The field, what is expected of it and, if it may be said, what stands there. */
        List<FieldError> faults() {
            return faults;
        }
    }
}
