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
    public record NoteRow(@NotBlank String text, LocalDate on, Integer weight) {}

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
        ImportReport report =
                run(csv("\uFEFFtext,on,colour\na,,red\nb,,,,\nc,,,x\n\"" + "d".repeat(10_001) + "\",,\n"));
        assertThat(report.rows())
                .extracting(ImportReport.Row::row, row -> row.detail().in(Language.EN))
                .containsExactly(
                        tuple(2, "Column colour cannot be read. " + AS_DOCUMENTED),
                        tuple(
                                4,
                                "The row has a cell without a heading, or does not make a record. Compare it with the"
                                        + " header row."),
                        tuple(5, "Column text cannot be read. " + AS_DOCUMENTED));
        assertThat(report.accepted()).isEqualTo(1);
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
    void anEmptyFileHasNoRows() {
        assertThat(run(csv("")).received()).isZero();
        assertThat(run(csv("text,on\n")).received()).isZero();
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
        ImportReport report = run(new ImportFile(new ByteArrayInputStream(workbook), TableFormat.XLSX, false));
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
        ImportReport report = run(new ImportFile(new ByteArrayInputStream(workbook), TableFormat.XLSX, true));
        assertThat(report.accepted()).isEqualTo(1_250);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThatThrownBy(() -> run(new ImportFile(stream("text,on\na,\n"), TableFormat.XLSX, false)))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(PlatformProblem.MALFORMED_REQUEST));
    }

    private ImportReport run(ImportFile file) {
        return imports.run(file, NoteRow.class, this::write);
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
        return ImportFile.csv(stream(text));
    }

    private static ImportFile dry(String text) {
        return new ImportFile(stream(text), TableFormat.CSV, true);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long stored() {
        return Database.ofService().count("note");
    }
}
