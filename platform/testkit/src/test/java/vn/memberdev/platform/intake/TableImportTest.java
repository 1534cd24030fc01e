package vn.memberdev.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.platform.language.Language;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;
import vn.memberdev.platform.sample.NoteService;
import vn.memberdev.platform.table.TableFormat;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class TableImportTest {

    private static final String AS_DOCUMENTED = "Write what the API document says of this field.";

    /** A row of a file. */
    public record NoteRow(@NotBlank String text, LocalDate on, Integer weight, TableFormat format, Boolean flag) {}

    @Inject
    TableImport imports;

    @Inject
    NoteService notes;

    private final Set<String> seen = new HashSet<>();
    private long before;

    @BeforeEach
    void count() {
        before = stored();
    }

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
        "text, a\u0007, text, malformed-request",
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

    private ImportReport run(ImportFile file) {
        try (file) {
            return imports.run(file, NoteRow.class, this::write);
        }
    }

    /** A use case that remembers what it has seen, as it must for repetitions to be found across chunks. */
    private UUID write(NoteRow row) {
        if (row.text().equals("forbidden")) {
            throw new ProblemException(PlatformProblem.CONCURRENT_CHANGE);
        }
        if (!seen.add(row.text() + " " + row.on() + " " + row.weight())) {
            throw new ProblemException(ProblemType.of("duplicate", 409));
        }
        return notes.write(row.text());
    }

    private static String many() {
        return "text,on\n"
                + IntStream.range(0, 1_250).mapToObj(i -> "row " + i + ",\n").collect(Collectors.joining());
    }

    private static byte[] workbook(java.util.function.Consumer<Worksheet> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook.newWorksheet("rows"));
        }
        return bytes.toByteArray();
    }

    private static ImportFile csv(String text) {
        return ImportFile.of(stream(text), TableFormat.CSV, false);
    }

    private static ImportFile dry(String text) {
        return ImportFile.of(stream(text), TableFormat.CSV, true);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long stored() {
        return Database.ofService().count("note");
    }
}
