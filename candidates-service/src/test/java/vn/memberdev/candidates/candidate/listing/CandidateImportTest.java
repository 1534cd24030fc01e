package vn.memberdev.candidates.candidate.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.table.TableFormat;
import vn.memberdev.platform.testkit.Problems;

/** Files of both formats are read alike, for good and on trial. */
@QuarkusTest
class CandidateImportTest extends ServiceTest {

    private static final String IMPORT = "/api/v1/candidates:import";
    private static final List<String> HEADER = List.of(
            "reference",
            "fullName",
            "birthDate",
            "sex",
            "organisationId",
            "listedOn",
            "resolutionNumber",
            "resolutionDecidedOn",
            "resolutionDecidingOrganisationId",
            "education",
            "educationGround",
            "massOrganisation");

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void goodRowsAreInAndBadOnesAreNamed(TableFormat format) {
        sent(format, "").body("dryRun", nullValue());
        assertThat(database.count("candidate")).isEqualTo(2);
        asProvince(tree)
                .get(CANDIDATES + "?sort=name")
                .then()
                .body("items.fullName", contains("Lò Thị Ánh", "Lò Văn Tặng"))
                .body("items.education", contains(null, "PRIMARY"))
                .body("items.educationGround", contains("NONE", "SPECIAL_AREA"));
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aDryRunSaysTheSameAndKeepsNothing(TableFormat format) {
        sent(format, "?dryRun=true").body("dryRun", equalTo(true));
        assertThat(database.count("candidate")).isZero();
        assertThat(database.count("candidate_history")).isZero();
        assertThat(outbox.rows()).isEmpty();
        sent(format, "");
        assertThat(outbox.rows()).hasSize(2);
    }

    @Test
    void anUnknownMassOrganisationIsRefused() {
        imported(TableFormat.CSV, "", List.of(row("M-1", "Lò Văn Tặng", "1985-01-01", "", "", "CHESS_CLUB")))
                .body("rows[0].code", equalTo("unknown-code"))
                .body("rows[0].errors[0].pointer", equalTo("/massOrganisation"));
    }

    @Test
    void otherFilesAreNotTaken() {
        as(Roles.INTEGRATION, tree.province())
                .contentType("application/pdf")
                .body(new byte[] {1})
                .post(IMPORT)
                .then()
                .spec(Problems.of(415, "unsupported-media-type"));
    }

    private ValidatableResponse sent(TableFormat format, String query) {
        return imported(
                        format,
                        query,
                        List.of(
                                row("F-1", "Lò Văn Tặng", "1985-01-01", "PRIMARY", "SPECIAL_AREA", ""),
                                row("F-2", "", "1985-01-01", "", "", ""),
                                row("F-3", "Lò Văn Bằng", "bao giờ", "", "", ""),
                                row("F-1", "Lò Văn Tặng", "1985-01-01", "", "", ""),
                                row("F-4", "Lò Văn Hai", "1985-01-01", "DOCTOR", "", ""),
                                row("F-5", "Lò Thị Ánh", "1985-01-01", "", "", "")))
                .body("received", equalTo(6))
                .body("accepted", equalTo(2))
                .body("refused", equalTo(4))
                .body("rows.find { it.row == 3 }.code", equalTo("validation-failed"))
                .body("rows.find { it.row == 4 }.code", equalTo("malformed-request"))
                .body("rows.find { it.row == 5 }.code", equalTo("duplicate-reference"))
                .body("rows.find { it.row == 6 }.detail", startsWith("Không đọc được cột education."));
    }

    private ValidatableResponse imported(TableFormat format, String query, List<List<String>> rows) {
        return as(Roles.INTEGRATION, tree.province())
                .contentType(format == TableFormat.CSV ? "text/csv; charset=utf-8" : TableFormat.XLSX_TYPE)
                .body(format == TableFormat.CSV ? csv(rows) : xlsx(rows))
                .post(IMPORT + query)
                .then()
                .statusCode(200);
    }

    private List<String> row(
            String reference, String name, String birthDate, String education, String ground, String massOrganisation) {
        String cell = tree.cell().toString();
        return List.of(
                reference,
                name,
                birthDate,
                "MALE",
                cell,
                "2008-03-05",
                "07-NQ/CB",
                "2008-03-05",
                cell,
                education,
                ground,
                massOrganisation);
    }

    private static byte[] csv(List<List<String>> rows) {
        StringBuilder text =
                new StringBuilder("\uFEFF").append(String.join(",", HEADER)).append("\r\n");
        rows.forEach(row -> text.append(String.join(",", row)).append("\r\n"));
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(List<List<String>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh sách");
            write(sheet, 0, HEADER);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
