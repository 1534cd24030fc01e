package vn.memberdev.platform.testkit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.table.TableFormat;
import vn.memberdev.platform.testkit.Problems;

/** What every import takes and refuses of the form of a file. A test of each import extends this. */
public abstract class ImportFormCases {

    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    /** Where files go, for example {@code /api/v1/candidates:import}. */
    protected abstract String path();

    /** A call of somebody who may import. */
    protected abstract RequestSpecification caller();

    /** Names of columns; the first one is required, and no cell of the good row is empty. */
    protected abstract List<String> headings();

    /** A row that is taken. */
    protected abstract List<String> goodRow();

    @Test
    void semicolonsDivideColumnsAsWell() {
        taken(send(TableFormat.CSV_TYPE, csv(";", headings(), goodRow())));
        // Spreadsheets quote a cell that has the separator in it.
        taken(send(TableFormat.CSV_TYPE, "sep=;\r\n" + csv(";", headings())), 0);
    }

    @Test
    void aLineThatNamesTheSeparatorIsNoRow() {
        taken(send(TableFormat.CSV_TYPE, "sep=,\r\n" + csv(",", headings(), goodRow())));
    }

    @Test
    void headingsAreKnownInSpiteOfSpacesAndCase() {
        List<String> spaced = headings().stream()
                .map(name -> "\u00A0" + name.toUpperCase(java.util.Locale.ROOT) + "\u200B ")
                .toList();
        taken(send(TableFormat.CSV_TYPE, csv(",", spaced, goodRow())));
    }

    @Test
    void theTemplateHasHeadingsThatAreTaken() {
        for (String language : List.of("vi", "en")) {
            String template = caller().header("Accept-Language", language)
                    .get(path() + "/template?format=csv")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            taken(send(TableFormat.CSV_TYPE, template), 0);
        }
        caller().get(path() + "/template?format=xlsx").then().statusCode(200).contentType(TableFormat.XLSX_TYPE);
    }

    @Test
    void headingsThatAreMissingUnknownOrTwiceAreOneAnswer() {
        List<String> odd = new ArrayList<>(headings());
        odd.set(0, odd.get(1));
        odd.add("mood");
        List<String> row = new ArrayList<>(goodRow());
        row.add("fine");
        refused(send(TableFormat.CSV_TYPE, csv(",", odd, row)), 1)
                .body("errors.code", hasItems("heading-missing", "heading-repeated", "heading-unknown"));
    }

    @Test
    void aFileWithoutHeadingsIsOneAnswer() {
        refused(send(TableFormat.CSV_TYPE, csv(",", goodRow(), goodRow())), 1)
                .body("errors.code", hasItems("heading-missing"));
        refused(send(TableFormat.CSV_TYPE, "\r\n"), 1);
    }

    @Test
    void aQuoteThatIsNotClosedIsOneAnswerWithItsLine() {
        String file = csv(",", headings(), goodRow()) + "\"" + csv(",", goodRow());
        refused(send(TableFormat.CSV_TYPE, file), 3);
    }

    @Test
    void anErrorOfASpreadsheetRefusesItsRow() {
        List<String> faulty = new ArrayList<>(goodRow());
        faulty.set(0, "#N/A");
        send(TableFormat.CSV_TYPE, csv(",", headings(), faulty))
                .statusCode(200)
                .body("accepted", equalTo(0))
                .body("rows[0].row", equalTo(2))
                .body("rows[0].code", equalTo("error-value"))
                .body("rows[0].errors[0].column", equalTo(headings().get(0)));
        byte[] workbook = Workbooks.of(book -> {
            Worksheet sheet = book.newWorksheet("Danh sách");
            Workbooks.write(sheet, 0, headings());
            Workbooks.write(sheet, 1, goodRow());
            sheet.formula(1, 0, "TODAY()");
        });
        send(TableFormat.XLSX_TYPE, workbook)
                .statusCode(200)
                .body("rows.code", contains("error-value"))
                .body("rows[0].errors[0].pointer", equalTo("/" + headings().get(0)));
    }

    @Test
    void aHiddenSheetIsNotReadAndOthersAreNamed() {
        byte[] workbook = Workbooks.of(book -> {
            Worksheet hidden = book.newWorksheet("Nháp");
            Workbooks.write(hidden, 0, List.of("draft"));
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            Worksheet sheet = book.newWorksheet("Danh sách");
            Workbooks.write(sheet, 0, headings());
            Workbooks.write(sheet, 1, goodRow());
            Workbooks.write(book.newWorksheet("Ghi chú"), 0, List.of("note"));
        });
        taken(send(TableFormat.XLSX_TYPE, workbook)).body("sheetsNotRead", contains("Ghi chú"));
    }

    @Test
    void aFileIsKnownByItsContentAndMayComeInAForm() {
        String file = csv(",", headings(), goodRow());
        taken(send(TableFormat.EXCEL_TYPE, "\uFEFF" + file));
        caller().contentType("multipart/form-data")
                .multiPart("file", "rows.csv", csv(",", headings()).getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(path())
                .then()
                .statusCode(200)
                .body("received", equalTo(0));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0};
        send(TableFormat.EXCEL_TYPE, old).spec(Problems.of(415, "unsupported-media-type"));
    }

    @Test
    void theSameKeyIsAnsweredAsTheFirstTime() {
        String key = UUID.randomUUID().toString();
        String file = csv(",", headings(), goodRow());
        taken(keyed(key, file));
        taken(keyed(key, file))
                .header("Idempotent-Replayed", equalTo("true"))
                .header("Content-Language", equalTo("vi"));
        keyed(key, file + csv(",", goodRow())).spec(Problems.of(422, "idempotency-key-reused"));
    }

    @Test
    void theFileComesBackWithAColumnOfErrors() {
        List<String> faulty = new ArrayList<>(goodRow());
        faulty.set(0, "#REF!");
        String back = caller().config(AS_IT_IS)
                .contentType(TableFormat.CSV_TYPE)
                .body(bytes(csv(",", headings(), goodRow(), faulty)))
                .post(path() + "?dryRun=true&format=csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> lines = back.lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).endsWith(",errors");
        assertThat(lines.get(1)).endsWith(",");
        assertThat(lines.get(2)).contains("error-value");
        send(TableFormat.CSV_TYPE, back).statusCode(200).body("received", equalTo(2));
    }

    /** A file of one row was taken. */
    private static ValidatableResponse taken(ValidatableResponse answer) {
        return taken(answer, 1);
    }

    private static ValidatableResponse taken(ValidatableResponse answer, int rows) {
        return answer.statusCode(200)
                .body("rows", equalTo(Collections.emptyList()))
                .body("accepted", equalTo(rows));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int line) {
        return answer.spec(Problems.of(422, "file-refused"))
                .body("line", equalTo(line))
                .body("detail", notNullValue());
    }

    /** Sends a file. */
    protected ValidatableResponse send(String type, String file) {
        return send(type, bytes(file));
    }

    protected ValidatableResponse send(String type, byte[] file) {
        return caller().config(AS_IT_IS)
                .contentType(type)
                .body(file)
                .post(path())
                .then();
    }

    private ValidatableResponse keyed(String key, String file) {
        return caller().config(AS_IT_IS)
                .header("Idempotency-Key", key)
                .contentType(TableFormat.CSV_TYPE)
                .body(bytes(file))
                .post(path())
                .then();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A CSV file. */
    @SafeVarargs
    protected static String csv(String separator, List<String>... rows) {
        StringBuilder file = new StringBuilder();
        for (List<String> row : rows) {
            file.append(String.join(separator, row)).append("\r\n");
        }
        return file.toString();
    }
}
