package vn.memberdev.candidates.candidate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.cleared;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.removed;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.table.TableFormat;
import vn.memberdev.platform.testkit.Problems;

/** The list as a file. */
@QuarkusTest
class CandidateExportTest extends ServiceTest {

    private static final int THREE_PAGES = 1_100;

    @Test
    void allPagesOfTheFilterAreInTheFile() throws IOException {
        listMany();
        listed(tree, with(listing(tree.otherCell()), "fullName", "Trần Thị Xa"));
        String query = "?sort=name&subtree=true&organisationId=" + tree.base();
        List<String> lines = lines(asProvince(tree).get(CANDIDATES + query + "&format=csv"));
        assertThat(lines).hasSize(THREE_PAGES + 1);
        assertThat(new HashSet<>(lines)).hasSize(THREE_PAGES + 1);
        assertThat(lines.get(0)).startsWith("\uFEFFreference,fullName,birthDate,sex,organisationId,listedOn,");
        assertThat(lines.get(1)).startsWith("R-0,Nguyễn Văn Người 0,1984-06-02,FEMALE,");

        Response file = asProvince(tree).get(CANDIDATES + query + "&format=xlsx");
        file.then().statusCode(200).contentType(TableFormat.XLSX_TYPE);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.asByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(THREE_PAGES + 1);
            assertThat(rows.stream().map(row -> row.getCellText(0)).distinct()).hasSize(THREE_PAGES + 1);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("Nguyễn Văn Người 0");
        }
    }

    @Test
    void theHeaderAsksAsWellAsTheParameter() {
        listed(tree);
        asProvince(tree)
                .accept("text/csv")
                .get(CANDIDATES)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8");
        asProvince(tree)
                .accept("text/csv")
                .get(CANDIDATES + "?format=json")
                .then()
                .statusCode(200)
                .contentType("application/json");
        asProvince(tree).get(CANDIDATES + "?format=pdf").then().spec(Problems.of(406, "not-acceptable"));
    }

    @Test
    void systemsGetNoColumnThatNamesAPerson() {
        listed(tree);
        List<String> lines = lines(as(Roles.INTEGRATION, tree.province()).get(CANDIDATES + "?format=csv"));
        assertThat(lines.get(0))
                .contains("birthYear")
                .doesNotContain("fullName")
                .doesNotContain("birthDate");
        assertThat(lines.get(1)).contains("1984").doesNotContain("Hoa").doesNotContain("1984-06-02");
    }

    @Test
    void theFileTellsWhereEachStands() {
        cleared(tree);
        removed(tree);
        List<String> lines = lines(asProvince(tree).get(CANDIDATES + "?format=csv"));
        assertThat(lines.get(1)).contains(",PROCEDURE_ALLOWED,", ",118/2008,2008-09-12,2013-09-12,2009-01-20,");
        assertThat(lines.get(2)).contains(",REMOVED,2009-12-15,REMOVED,LACKS_WILL,");
        List<String> before = lines(asProvince(tree).get(CANDIDATES + "?format=csv&asOf=2008-09-12&status=LISTED"));
        assertThat(before).hasSize(2);
        assertThat(before.get(1)).contains(",LISTED,");
    }

    @Test
    void theFileHoldsTheScopeOnly() {
        listed(tree);
        assertThat(lines(as(Roles.COMMITTEE_OFFICER, tree.otherCommittee()).get(CANDIDATES + "?format=csv")))
                .hasSize(1);
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .get(CANDIDATES + "?format=csv&organisationId=" + tree.cell())
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
    }

    private void listMany() {
        for (int from = 0; from < THREE_PAGES; from += 500) {
            List<Map<String, Object>> items = IntStream.range(from, Math.min(from + 500, THREE_PAGES))
                    .mapToObj(i -> with(
                            with(listing(tree.cell()), "fullName", "Nguyễn Văn Người " + i), "reference", "R-" + i))
                    .toList();
            asProvince(tree)
                    .body(body("items", items))
                    .post("/api/v1/candidates:batch")
                    .then()
                    .statusCode(207);
        }
    }

    private static List<String> lines(Response response) {
        response.then().statusCode(200);
        return response.asString().lines().toList();
    }
}
