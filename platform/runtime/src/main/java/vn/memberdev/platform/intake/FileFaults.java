package vn.memberdev.platform.intake;

import java.util.List;
import vn.memberdev.platform.intake.reading.FormFile;
import vn.memberdev.platform.language.Message;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/** What is said of a file that is refused as a whole, and of cells that are no data. */
final class FileFaults {

    private static final String LINE = "line";

    private FileFaults() {}

    static ProblemException empty() {
        return new ProblemException(PlatformProblem.FILE_REFUSED, "empty").with(LINE, 1);
    }

    static ProblemException withoutFile() {
        return new ProblemException(PlatformProblem.FILE_REFUSED, "form", "part", FormFile.PART);
    }

    static ProblemException withoutHeadings(int line, ImportColumns columns) {
        return new ProblemException(PlatformProblem.FILE_REFUSED, "no-heading")
                .with(LINE, line)
                .with(columns.all().stream()
                        .filter(ImportColumns.Column::required)
                        .map(FileFaults::missing)
                        .toList());
    }

    static ProblemException headings(int line, List<FieldError> faults) {
        return new ProblemException(PlatformProblem.FILE_REFUSED, "headings")
                .with(LINE, line)
                .with(faults);
    }

    static FieldError missing(ImportColumns.Column column) {
        return FieldError.body("/" + column.name(), "heading-missing", "column", column.name());
    }

    static FieldError repeated(String heading) {
        return FieldError.body(pointer(heading), "heading-repeated", "column", heading);
    }

    static FieldError unknown(String heading) {
        return FieldError.body(pointer(heading), "heading-unknown");
    }

    static ProblemException oldWorkbook() {
        return new ProblemException(PlatformProblem.UNSUPPORTED_MEDIA_TYPE, "old-workbook");
    }

    static ProblemException unreadableLine(int line) {
        return new ProblemException(PlatformProblem.FILE_REFUSED, "line", "line", line).with(LINE, line);
    }

    /** A cell in which a spreadsheet shows an error, or the formula of which has no result yet. */
    static FieldError errorValue(String name) {
        return FieldError.body("/" + name, "error-value");
    }

    static ImportReport.RowWarning personAlreadyThere(int line) {
        return new ImportReport.RowWarning(line, "person-already-there", Message.words("import.person-already-there"));
    }

    private static String pointer(String heading) {
        return "/" + heading.replace("~", "~0").replace("/", "~1");
    }
}
