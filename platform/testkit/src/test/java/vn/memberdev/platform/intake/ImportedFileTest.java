package vn.memberdev.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.table.TableFormat;
import vn.memberdev.platform.testkit.SuiteTestResource;

/** What a file may look like, and what is said of one that is none. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class ImportedFileTest extends NoteImports {

    @Test
    void aFileMayHaveNoRowsButHasHeadings() {
        assertThat(run(csv("text,on\n")).received()).isZero();
        assertThat(refusalOf("")).containsExactly();
        assertThat(refusalOf("\uFEFF \r\n\n")).containsExactly();
    }

    @Test
    void headingsThatDoNotFitRefuseTheFile() {
        assertThat(refusalOf("text,on,colour\na,,red\n")).containsExactly("/colour heading-unknown");
        assertThat(refusalOf("on,on\na,b\n")).containsExactly("/on heading-repeated", "/text heading-missing");
        assertThat(refusalOf("Lò Văn Tặng,1985\n")).containsExactly("/text heading-missing");
        assertThat(run(csv("\u200B TEXT\u00A0,errors\na,b\n")).columnsPassedOver())
                .containsExactly("errors");
    }

    @ParameterizedTest
    @CsvSource({"'text;on', 'a;2009-12-31'", "'text\ton', 'a\t2009-12-31'", "'sep=|\ntext|on', 'a|2009-12-31'"})
    void columnsMayBeDividedByMoreThanCommas(String head, String row) {
        assertThat(run(csv(head + "\r" + row + "\r")).accepted()).isEqualTo(1);
        assertThat(seen).containsExactly("a 2009-12-31 null");
    }

    @Test
    void aLineThatIsNoRowIsNamedAndNothingIsWritten() {
        assertThatThrownBy(() -> run(csv(many() + "\"open,\nand,\nmore,\n")))
                .hasMessageContaining("Line 1252")
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo(PlatformProblem.FILE_REFUSED);
                    assertThat(refusal.extensions()).containsEntry("line", 1_252);
                });
        assertThatThrownBy(() -> run(csv("text,on\n\"a\" b,\n"))).hasMessageContaining("Line 2");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void linesAreCountedAsTheFileHasThem() {
        ImportReport report = run(csv("text,on\r\n\"two\r\nlines\",\r\n\r\nb,31.12.2009\r\n"));
        assertThat(report.rows()).extracting(ImportReport.Row::row).containsExactly(5);
    }

    @Test
    void aCellWithAnErrorRefusesItsRow() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "text");
            sheet.value(0, 1, "on");
            sheet.value(1, 0, "an error");
            sheet.inlineString(1, 1, "#DIV/0!");
            sheet.value(2, 0, "without a result");
            sheet.formula(2, 1, "TODAY()");
            sheet.value(3, 0, "good");
        });
        ImportReport report = run(ImportFile.of(new ByteArrayInputStream(workbook), TableFormat.XLSX, false));
        assertThat(report.rows())
                .extracting(ImportReport.Row::row, ImportReport.Row::code)
                .containsExactly(tuple(2, "error-value"), tuple(3, "error-value"));
        assertThat(report.accepted()).isEqualTo(1);
    }

    /** The faults of a file that is refused as a whole. */
    private List<String> refusalOf(String file) {
        try {
            run(csv(file));
        } catch (ProblemException refusal) {
            assertThat(refusal.type()).isEqualTo(PlatformProblem.FILE_REFUSED);
            return refusal.errors().stream()
                    .map(fault -> fault.pointer() + " " + fault.code())
                    .toList();
        }
        throw new AssertionError("the file was taken");
    }
}
