package vn.memberdev.platform.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import vn.memberdev.platform.language.Message;
import vn.memberdev.platform.problem.FieldError;

/**
 * What became of an import.
 *
 * @param received rows read
 * @param accepted rows carried out
 * @param refused rows refused; nothing of them was written
 * @param rows the refused rows, at most {@link TableImport#LARGEST_REPORT} of them
 * @param dryRun true if nothing was kept and the report says what would have become of the rows; else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportReport(int received, int accepted, int refused, List<Row> rows, Boolean dryRun) {

    /**
     * @param row line in the file, the header being line 1
     * @param code code of the problem
     * @param detail what to do
     * @param errors faults by field
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Row(int row, String code, Message detail, List<FieldError> errors, Map<String, Object> extensions) {}
}
