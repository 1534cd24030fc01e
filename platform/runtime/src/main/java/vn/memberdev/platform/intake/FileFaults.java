package vn.memberdev.platform.intake;

import java.util.List;
import vn.memberdev.platform.intake.reading.FormFile;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/** What is said of a file that is refused as a whole, and of cells that are no data. */
final class FileFaults {

    private FileFaults() {}

    static ProblemException empty() {
        return refused("The file is empty. Its first row names the columns.", 1);
    }

    static ProblemException withoutFile() {
        return new ProblemException(
                PlatformProblem.FILE_REFUSED, "The form has no part " + FormFile.PART + " that can be read.");
    }

    static ProblemException withoutHeadings(int line, ImportColumns columns) {
        return refused("The first row has no heading that is known here. It names the columns.", line)
                .with(columns.all().stream()
                        .filter(ImportColumns.Column::required)
                        .map(column -> missing(column.name()))
                        .toList());
    }

    static ProblemException headings(int line, List<FieldError> faults) {
        return refused("Correct the headings named in errors.", line).with(faults);
    }

    static FieldError missing(String name) {
        return FieldError.body("/" + name, "heading-missing", "add a column " + name);
    }

    static FieldError repeated(String heading) {
        return FieldError.body(pointer(heading), "heading-repeated", "keep one column " + heading);
    }

    static FieldError unknown(String heading) {
        return FieldError.body(pointer(heading), "heading-unknown", "leave the column out, or correct its heading");
    }

    static ProblemException oldWorkbook() {
        return new ProblemException(
                PlatformProblem.UNSUPPORTED_MEDIA_TYPE, "The workbook is of the old kind. Save it as .xlsx or .csv.");
    }

    static ProblemException unreadableLine(int line) {
        return refused("Line " + line + " cannot be read: most often a quote is not closed there.", line);
    }

    /** A cell in which a spreadsheet shows an error, or the formula of which has no result yet. */
    static FieldError errorValue(String name) {
        return FieldError.body("/" + name, "error-value", "put a value where the spreadsheet shows an error");
    }

    static FieldError unreadable(String name) {
        return FieldError.body(
                "/" + name, PlatformProblem.MALFORMED_REQUEST.code(), "is not of the form that is taken");
    }

    static ImportReport.RowWarning personAlreadyThere(int line) {
        return new ImportReport.RowWarning(
                line,
                "person-already-there",
                "Somebody of this name and day of birth is at this organisation already. The row was taken.");
    }

    private static String pointer(String heading) {
        return "/" + heading.replace("~", "~0").replace("/", "~1");
    }

    private static ProblemException refused(String detail, int line) {
        return new ProblemException(PlatformProblem.FILE_REFUSED, detail).with("line", line);
    }
}
