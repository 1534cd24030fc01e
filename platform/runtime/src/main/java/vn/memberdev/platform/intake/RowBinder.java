package vn.memberdev.platform.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.memberdev.platform.form.Forms;
import vn.memberdev.platform.form.Text;
import vn.memberdev.platform.form.UnfitValue;
import vn.memberdev.platform.intake.reading.SourceRow;
import vn.memberdev.platform.intake.reading.TableLimits;
import vn.memberdev.platform.json.StrictJson;
import vn.memberdev.platform.language.Message;
import vn.memberdev.platform.problem.BodyFaults;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;

/** Makes records of rows: the header names the components, and a cell takes what the field of a body takes. */
final class RowBinder<T> {

    private static final JsonMapper ROWS = StrictJson.apply(new JsonMapper());

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
            String cell = row.cells().get(place) == null
                    ? ""
                    : Text.trimmed(row.cells().get(place));
            if (!cell.isEmpty()) {
                put(fields, place, cell);
            }
        }
        try {
            return ROWS.treeToValue(fields, type);
        } catch (JsonProcessingException unreadable) {
            throw BodyFaults.of(unreadable)
                    .filter(fault -> !fault.pointer().isEmpty())
                    .map(this::unreadable)
                    .orElseGet(UnreadableRow::unfit);
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
            throw unreadable(FieldError.body("/" + name, "size.text-at-most", "max", limits.cell()));
        }
        if (ERROR_TEXTS.contains(cell)) {
            throw UnreadableRow.errorValue(name);
        }
        fields.set(name, valueOf(column.get(), labels.codeOf(column.get(), cell)));
    }

    /** A cell is always a text: numbers and truth values are made of it before it is read as a body is. */
    private JsonNode valueOf(ImportColumns.Column column, String cell) throws UnreadableRow {
        if (isTextInJson(column.type())) {
            return ROWS.getNodeFactory().textNode(cell);
        }
        try {
            Object value = Forms.of(column.type()).orElseThrow().read(cell);
            return ROWS.valueToTree(value);
        } catch (UnfitValue unfit) {
            throw unreadable(FieldError.unfit("/" + column.name(), "body", unfit, null));
        }
    }

    private static boolean isTextInJson(Class<?> type) {
        return !type.isPrimitive()
                && type != Boolean.class
                && !(Number.class.isAssignableFrom(type) && Forms.of(type).isPresent());
    }

    /** The fault of a cell; its column is called as the file calls it. */
    private UnreadableRow unreadable(FieldError fault) {
        String name = fault.pointer().substring(1);
        return UnreadableRow.of(
                fault,
                header.columns()
                        .named(name)
                        .filter(header::has)
                        .map(header::headingOf)
                        .orElse(name));
    }

    /** A row that does not become a record; the message says why without saying what stands there. */
    static final class UnreadableRow extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient ProblemType problem;
        private final transient Message detail;
        private final transient List<FieldError> faults;

        private UnreadableRow(ProblemType problem, Message detail, List<FieldError> faults) {
            super(problem.code(), null, false, false);
            this.problem = problem;
            this.detail = detail;
            this.faults = faults;
        }

        static UnreadableRow unfit() {
            return of(new ProblemException(PlatformProblem.MALFORMED_REQUEST, "row"), List.of());
        }

        static UnreadableRow errorValue(String name) {
            return of(new ProblemException(PlatformProblem.ERROR_VALUE), List.of(FileFaults.errorValue(name)));
        }

        static UnreadableRow of(FieldError fault, String heading) {
            ProblemException text =
                    new ProblemException(PlatformProblem.MALFORMED_REQUEST, "column", "column", heading);
            return new UnreadableRow(BodyFaults.problemOf(List.of(fault)), text.detail(), List.of(fault));
        }

        private static UnreadableRow of(ProblemException refusal, List<FieldError> faults) {
            return new UnreadableRow(refusal.type(), refusal.detail(), faults);
        }

        String code() {
            return problem.code();
        }

        Message detail() {
            return detail;
        }

        /** The cell that is meant, or none if the row as a whole is. */
        List<FieldError> faults() {
            return faults;
        }
    }
}
