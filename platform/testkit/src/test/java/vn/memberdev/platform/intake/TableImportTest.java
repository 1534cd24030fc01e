package vn.memberdev.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.platform.language.Language;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.table.TableFormat;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.SuiteTestResource;

/** What a file makes of its rows, and what it says of them. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class TableImportTest extends NoteImports {

    private static final String AS_DOCUMENTED = "Write what the API document says of this field.";

    @Test
    void aFileReportsTheRowsThatWereRefused() {
        ImportReport report = run(csv("text,on\nĐỗ,2009-12-31\n,2009-12-31\nthird,31.12.2009\n\nforbidden,\nlast,\n"));
        assertThat(report.received()).isEqualTo(5);
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.rows())
                .extracting(ImportReport.Row::row, ImportReport.Row::code)
                .containsExactlyInAnyOrder(
                        tuple(3, "validation-failed"), tuple(4, "malformed-request"), tuple(6, "concurrent-change"));
        assertThat(report.dryRun()).isNull();
        assertThat(stored()).isEqualTo(before + 2);
    }

    @Test
    void aLongFileIsWrittenInChunks() {
        assertThat(run(csv(many())).accepted()).isEqualTo(1_250);
        assertThat(stored()).isEqualTo(before + 1_250);
    }

    @ParameterizedTest
    @CsvSource({"08006, unavailable", "22000, internal-error", "23505, concurrent-change"})
    void aFileThatIsBrokenOffSaysWhatIsIn(String state, String code) {
        SQLException failure = new SQLException("as the database says it", state);
        assertThatThrownBy(() -> imports.run(csv(many()), NoteRow.class, row -> {
                    if (row.text().equals("row 700")) {
                        throw new IllegalStateException(failure);
                    }
                    return write(row);
                }))
                .hasMessageContaining("500 rows up to line 501 were taken in")
                .hasRootCause(failure)
                .isInstanceOfSatisfying(ProblemException.class, broken -> {
                    assertThat(broken.type().code()).isEqualTo(code);
                    assertThat(broken.extensions())
                            .containsEntry("written", new ImportProgress.Written(1, 500, 0, 501));
                });
        assertThat(stored()).isEqualTo(before + 500);
    }

    @Test
    void aChunkOfWhichNobodyKnowsIsToldAsSuch() {
        Database.ofService()
                .execute("create or replace function at_commit() returns trigger language plpgsql as $$ begin"
                        + " perform pg_terminate_backend(pg_backend_pid()); return null; end $$");
        Database.ofService()
                .execute("create constraint trigger at_commit after insert on note deferrable initially deferred"
                        + " for each row when (new.text = 'row 700') execute function at_commit()");
        try {
            assertThatThrownBy(() -> run(csv(many())))
                    .hasMessageContaining(
                            "It is not known whether lines 502 to 1001 were taken in. 500 rows up to line 501")
                    .isInstanceOfSatisfying(ProblemException.class, broken -> assertThat(broken.type())
                            .isEqualTo(PlatformProblem.OUTCOME_UNKNOWN));
        } finally {
            Database.ofService().execute("drop trigger at_commit on note");
        }
    }

    @Test
    void aDryRunSaysTheSameAndKeepsNothing() {
        ImportReport report = run(dry(many() + "row 7,\nforbidden,\n"));
        assertThat(report.dryRun()).isTrue();
        assertThat(report.accepted()).isEqualTo(1_250);
        assertThat(report.rows())
                .extracting(ImportReport.Row::row, ImportReport.Row::code)
                .containsExactly(tuple(1_252, "duplicate"), tuple(1_253, "concurrent-change"));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void rowsThatDoNotFitAreNamedWithoutTheirContent() {
        ImportReport report = run(csv("\uFEFFtext,on\nb,,,,\nc,,,x\n\"" + "d".repeat(10_001) + "\",,\n"));
        assertThat(report.rows())
                .extracting(ImportReport.Row::row, row -> row.detail().in(Language.EN))
                .containsExactly(
                        tuple(
                                3,
                                "The row has a cell without a heading, or does not make a record. Compare it with the"
                                        + " header row."),
                        tuple(4, "Column text cannot be read. " + AS_DOCUMENTED));
        assertThat(report.accepted()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "on, 1984-06-01T17:00:00Z, date, malformed-request",
        "on, 1799-12-31, date-out-of-range, date-out-of-range",
        "weight, 7.0, integer, malformed-request",
        "weight, 2147483648, integer, malformed-request",
        "format, 0, unknown-code, unknown-code",
        "format, csv, unknown-code, unknown-code",
        "flag, 1, boolean, malformed-request",
        "text, 'a\u0007', text, malformed-request",
        "text, a\u200Bb, text, malformed-request"
    })
    void aCellTakesWhatTheFieldOfABodyTakes(String column, String cell, String code, String problem) {
        String row = column.equals("text") ? cell + "," : "a," + cell;
        ImportReport report = run(csv("text," + (column.equals("text") ? "on" : column) + "\n" + row + "\n"));
        assertThat(report.rows()).singleElement().satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(problem);
            assertThat(refused.errors()).singleElement().satisfies(fault -> {
                assertThat(fault.pointer()).isEqualTo("/" + column);
                assertThat(fault.code()).isEqualTo(code);
            });
        });
    }

    @Test
    void aCellIsWrittenInOneWay() {
        run(csv("text,on,weight,format,flag\n\u00a0Tru\u031bo\u031b\u0300ng\u00a0 A ,\u00a02009-12-31 ,7,CSV,TRUE\n"));
        assertThat(seen).containsExactly("Trường A 2009-12-31 7");
    }

    @ParameterizedTest
    @CsvSource({"200, malformed-request", "201, body-too-large"})
    void aFileMayBeSoWideAndNoWider(int columns, String code) {
        String file = "text\na" + ",".repeat(columns - 1) + "b\n";
        if (code.equals("body-too-large")) {
            assertThatThrownBy(() -> run(csv(file)))
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                            .isEqualTo(PlatformProblem.BODY_TOO_LARGE));
        } else {
            assertThat(run(csv(file)).rows()).extracting(ImportReport.Row::code).containsExactly(code);
        }
    }

    @Test
    void aWorkbookIsReadAsTheSameFileInCsv() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "text");
            sheet.value(0, 1, "on");
            sheet.value(0, 2, "weight");
            sheet.value(1, 0, "Đỗ Thị Bưởi");
            sheet.value(1, 1, LocalDate.of(2009, 12, 31));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 70);
            sheet.inlineString(3, 0, "an ISO date as text");
            sheet.value(3, 1, "2009-12-30");
            sheet.value(4, 0, "a date that is a bare number");
            sheet.value(4, 1, 40_178);
            sheet.value(5, 1, LocalDate.of(2009, 12, 31));
            sheet.style(5, 1).format("[$-42A]d mmmm").set();
        });
        ImportReport report = run(ImportFile.of(new ByteArrayInputStream(workbook), TableFormat.XLSX, false));
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.rows())
                .extracting(ImportReport.Row::row, ImportReport.Row::code)
                .containsExactlyInAnyOrder(tuple(5, "malformed-request"), tuple(6, "validation-failed"));
        assertThat(seen).contains("Đỗ Thị Bưởi 2009-12-31 70", "an ISO date as text 2009-12-30 null");
    }

    @Test
    void aLongWorkbookIsWrittenInChunks() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "text");
            IntStream.rangeClosed(1, 1_250).forEach(row -> sheet.value(row, 0, "row " + row));
        });
        ImportReport report = run(ImportFile.of(new ByteArrayInputStream(workbook), TableFormat.XLSX, true));
        assertThat(report.accepted()).isEqualTo(1_250);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThatThrownBy(() -> run(ImportFile.of(stream("text,on\na,\n"), TableFormat.XLSX, false)))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(PlatformProblem.MALFORMED_REQUEST));
    }
}
