package vn.memberdev.platform.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import vn.memberdev.platform.language.Message;

/**
 * What became of an import.
 *
 * @param received rows read
 * @param accepted rows carried out
 * @param refused rows refused; nothing of them was written
 * @param rows the refused rows, at most {@link TableImport#LARGEST_REPORT} of them
 * @param warnings rows that were carried out and should be looked at, as many at most
 * @param columnsPassedOver headings of columns that were not read; else absent
 * @param sheetsNotRead visible sheets beside the one that was read; else absent
 * @param dryRun true if nothing was kept and the report says what would have become of the rows; else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportReport(
        int received,
        int accepted,
        int refused,
        List<Row> rows,
        List<RowWarning> warnings,
        List<String> columnsPassedOver,
        List<String> sheetsNotRead,
        Boolean dryRun) {

    /**
     * @param row line in the file, the header being line 1
     * @param code code of the problem
     * @param detail what to do
     * @param errors faults by cell
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Row(int row, String code, Message detail, List<CellFault> errors, Map<String, Object> extensions) {}

    /**
     * One thing wrong with a row; the first six members are those of a problem's {@code errors}.
     *
     * @param pointer field of the row
     * @param in always {@code body}
     * @param code stable code of the fault
     * @param message what to do
     * @param value what stands in the cell; absent where it is personal or too much to repeat
     * @param params what the message names, for programs
     * @param column heading of the cell as the file has it
     * @param allowed codes that the cell may have
     * @param form what the cell should look like
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record CellFault(
            String pointer,
            String in,
            String code,
            Message message,
            String value,
            Map<String, Object> params,
            String column,
            List<String> allowed,
            String form) {}

    /**
     * @param row line in the file
     * @param code stable code
     * @param detail what to look at
     */
    public record RowWarning(int row, String code, Message detail) {}
}
