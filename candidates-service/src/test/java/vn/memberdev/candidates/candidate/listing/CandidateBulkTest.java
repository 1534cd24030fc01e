package vn.memberdev.candidates.candidate.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class CandidateBulkTest extends ServiceTest {

    private static final String BATCH = "/api/v1/candidates:batch";
    private static final String IMPORT = "/api/v1/candidates:import";
    private static final String HEADER = "reference,fullName,birthDate,sex,organisationId,listedOn,resolutionNumber,"
            + "resolutionDecidedOn,resolutionDecidingOrganisationId\n";

    @Test
    void goodItemsAreInAndBadOnesAreNot() {
        asIntegration()
                .body(batch(
                        with(listing(tree.cell()), "reference", "A-1"),
                        with(listing(tree.cell()), "fullName", ""),
                        with(listing(tree.cell()), "reference", "A-1"),
                        with(listing(UUID.randomUUID()), "reference", "A-2"),
                        with(listing(tree.cell()), "listedOn", "2007-01-01")))
                .post(BATCH)
                .then()
                .statusCode(207)
                .body("accepted", equalTo(1))
                .body("refused", equalTo(4))
                .body("items.index", contains(0, 1, 2, 3, 4))
                .body("items.status", contains(201, 422, 409, 404, 422))
                .body("items[0].id", notNullValue())
                .body("items[0].problem", nullValue())
                .body("items[1].problem.code", equalTo("validation-failed"))
                .body("items[1].problem.errors[0].pointer", equalTo("/fullName"))
                .body("items[2].problem.code", equalTo("duplicate-reference"))
                .body("items[3].problem.code", equalTo("organisation-not-found"))
                .body("items[4].problem.code", equalTo("implausible-listing"));
        assertThat(database.count("candidate")).isEqualTo(1);
        assertThat(outbox.types()).containsExactly(EventTypes.CANDIDATE_LISTED);
    }

    @Test
    void aBatchSentTwiceListsNobodyTwice() {
        var items = batch(
                with(listing(tree.cell()), "reference", "A-1"), with(listing(tree.secondCell()), "reference", "A-2"));
        asIntegration().body(items).post(BATCH).then().statusCode(207).body("accepted", equalTo(2));
        asIntegration()
                .body(items)
                .post(BATCH)
                .then()
                .statusCode(207)
                .body("accepted", equalTo(0))
                .body("items.problem.code", contains("duplicate-reference", "duplicate-reference"))
                .body("items[0].problem.extensions.existingId", notNullValue());
        assertThat(outbox.rows()).hasSize(2);
    }

    @Test
    void aFullBatchIsInWithAnEventForEach() {
        var items = IntStream.range(0, 500)
                .mapToObj(i -> with(listing(tree.cell()), "reference", "R-" + i))
                .toArray();
        asIntegration().body(batch(items)).post(BATCH).then().statusCode(207).body("accepted", equalTo(500));
        assertThat(database.count("candidate_listing")).isEqualTo(500);
        assertThat(outbox.rows()).hasSize(500).allMatch(row -> row.version() == 1);
    }

    @Test
    void aBatchHasItsLimits() {
        var tooMany = Collections.nCopies(501, listing(tree.cell())).toArray();
        asIntegration().body(batch(tooMany)).post(BATCH).then().spec(Problems.of(422, "batch-too-large"));
        asIntegration()
                .body(body("items", null))
                .post(BATCH)
                .then()
                .spec(Problems.of(422, "validation-failed", "/items"));
        asIntegration()
                .body(body("items", Collections.singletonList(null)))
                .post(BATCH)
                .then()
                .statusCode(207)
                .body("refused", equalTo(1));
        assertThat(database.count("candidate")).isZero();
    }

    @Test
    void aFileIsReadRowByRow() {
        asIntegration()
                .contentType("text/csv; charset=utf-8")
                .body(HEADER
                        + row("F-1", "Lò Văn Tặng", "1985-01-01")
                        + row("F-2", "", "1985-01-01")
                        + row("F-3", "Lò Văn Bằng", "bao giờ")
                        + row("F-1", "Lò Văn Tặng", "1985-01-01"))
                .post(IMPORT)
                .then()
                .statusCode(200)
                .body("received", equalTo(4))
                .body("accepted", equalTo(1))
                .body("refused", equalTo(3))
                .body("rows", hasSize(3))
                .body("rows.find { it.row == 3 }.code", equalTo("validation-failed"))
                .body("rows.find { it.row == 3 }.errors[0].pointer", equalTo("/fullName"))
                .body("rows.find { it.row == 4 }.code", equalTo("malformed-request"))
                .body("rows.find { it.row == 5 }.code", equalTo("duplicate-reference"));
        assertThat(database.value("select full_name from candidate")).isEqualTo("Lò Văn Tặng");
        assertThat(outbox.rows()).hasSize(1);
    }

    @Test
    void aLongFileIsWrittenInChunks() {
        String rows = IntStream.range(0, 1_203)
                .mapToObj(i -> row("L-" + i, "Người thứ " + i, "1985-01-01"))
                .collect(Collectors.joining());
        asIntegration()
                .contentType("text/csv; charset=utf-8")
                .body(HEADER + rows)
                .post(IMPORT)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1_203))
                .body("refused", equalTo(0));
        assertThat(database.count("candidate")).isEqualTo(1_203);
        assertThat(outbox.rows()).hasSize(1_203);
    }

    private String row(String reference, String name, String birthDate) {
        return String.join(
                        ",",
                        reference,
                        name,
                        birthDate,
                        "MALE",
                        tree.cell().toString(),
                        "2008-03-05",
                        "07-NQ/CB",
                        "2008-03-05",
                        tree.cell().toString())
                + "\n";
    }

    private RequestSpecification asIntegration() {
        return as(Roles.INTEGRATION, tree.province());
    }
}
