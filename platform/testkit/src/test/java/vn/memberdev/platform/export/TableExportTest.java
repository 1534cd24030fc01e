package vn.memberdev.platform.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.sample.NoteService;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.table.TableFormat;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class TableExportTest {

    @Inject
    NoteService notes;

    @BeforeEach
    void empty() {
        Database.ofService().execute("delete from note");
    }

    @Test
    void aFileHasAHeaderAndALineForEachRecord() {
        notes.write("Đỗ Thị Bưởi");
        csv("csv")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Ghi_ch__2009.csv\"; filename*=UTF-8''Ghi%20ch%C3%BA%202009.csv")
                .body(equalTo("text,version,day\r\nĐỗ Thị Bưởi,1,2009-12-31\r\n"));
    }

    @Test
    void theHeaderStandsAlsoAboveNothing() {
        assertThat(csv("csv").asString()).isEqualTo("text,version,day\r\n");
    }

    @Test
    void whatASpreadsheetWouldRunIsText() {
        List.of("=1+1", "+84", "-1", "@SUM(A1)", "\t=1", "a, \"b\"", "two\nlines", " =1", "a=b")
                .forEach(notes::write);
        assertThat(csv("csv").asString())
                .isEqualTo("text,version,day\r\n'=1+1,1,2009-12-31\r\n'+84,1,2009-12-31\r\n'-1,1,2009-12-31\r\n"
                        + "'@SUM(A1),1,2009-12-31\r\n'\t=1,1,2009-12-31\r\n\"a, \"\"b\"\"\",1,2009-12-31\r\n"
                        + "\"two\nlines\",1,2009-12-31\r\n =1,1,2009-12-31\r\na=b,1,2009-12-31\r\n");
    }

    @Test
    void aByteOrderMarkIsWrittenOnRequest() {
        assertThat(officer().get("/notes/export?format=csv&bom=true").asByteArray())
                .startsWith(0xEF, 0xBB, 0xBF, 't');
    }

    @Test
    void theHeaderSaysTheFormatUnlessTheParameterDoes() throws IOException {
        notes.write("one");
        byte[] workbook =
                officer().accept(TableFormat.XLSX_TYPE).get("/notes/export").asByteArray();
        assertThat(rows(workbook)).hasSize(2);
        officer()
                .accept(TableFormat.XLSX_TYPE)
                .get("/notes/export?format=csv")
                .then()
                .contentType("text/csv;charset=UTF-8");
        csv("pdf").then().spec(Problems.of(406, "not-acceptable"));
    }

    @Test
    void aWorkbookHasTextsNumbersAndDates() throws IOException {
        notes.write("=1+1");
        Response answer = csv("xlsx");
        answer.then().statusCode(200).contentType(TableFormat.XLSX_TYPE);
        Row row = rows(answer.asByteArray()).get(1);
        assertThat(row.getCellAsString(0)).contains("=1+1");
        assertThat(row.getCellAsNumber(1)).contains(java.math.BigDecimal.ONE);
        assertThat(row.getCellAsDate(2)).contains(LocalDateTime.of(2009, 12, 31, 0, 0));
    }

    @Test
    void manyPagesAreOneFile() throws IOException {
        plant(1_250);
        assertThat(csv("csv").asString().lines()).hasSize(1_251);
        assertThat(rows(csv("xlsx").asByteArray()))
                .hasSize(1_251)
                .extracting(row -> row.getCellText(0))
                .doesNotHaveDuplicates();
    }

    @RepeatedTest(5)
    void aFileThatIsBrokenOffDoesNotLookWhole() {
        plant(TableExport.PAGE - 1);
        notes.write("broken");
        notes.write("after");
        assertThatThrownBy(() -> csv("csv").asString()).isInstanceOf(Exception.class);
    }

    private static void plant(int many) {
        IntStream.range(0, many).forEach(i -> Database.ofService()
                .execute("insert into note values (?, 0, now(), ?)", Ids.next(), "note " + i));
    }

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        }
    }

    private static Response csv(String format) {
        return officer().get("/notes/export?format=" + format);
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.of(Roles.CELL_OFFICER, Ids.next()));
    }
}
