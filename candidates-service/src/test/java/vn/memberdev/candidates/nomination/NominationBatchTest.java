package vn.memberdev.candidates.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.nomination.NominationFixtures.byAMassOrganisation;
import static vn.memberdev.candidates.nomination.NominationFixtures.byTheCell;
import static vn.memberdev.candidates.nomination.NominationFixtures.fromAMovement;
import static vn.memberdev.candidates.nomination.NominationFixtures.launched;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class NominationBatchTest extends ServiceTest {

    private static final String BATCH = "/api/v1/nominations:batch";

    @Test
    void goodItemsAreInAndBadOnesAreNot() {
        UUID movement = launched(tree);
        outbox.forget();
        asIntegration()
                .body(batch(
                        with(fromAMovement(tree.cell(), movement), "reference", "A-1"),
                        with(byTheCell(tree.cell()), "fullName", ""),
                        with(byTheCell(tree.cell()), "reference", "A-1"),
                        byTheCell(UUID.randomUUID()),
                        fromAMovement(tree.cell(), UUID.randomUUID()),
                        with(fromAMovement(tree.cell(), movement), "nominatedOn", "2009-12-01"),
                        with(byAMassOrganisation(tree.cell()), "massOrganisation", "CHESS_CLUB"),
                        byAMassOrganisation(tree.secondCell())))
                .post(BATCH)
                .then()
                .statusCode(207)
                .body("accepted", equalTo(2))
                .body("refused", equalTo(6))
                .body("items.status", contains(201, 422, 409, 404, 404, 422, 422, 201))
                .body("items[1].problem.errors[0].pointer", equalTo("/fullName"))
                .body("items[2].problem.code", equalTo("duplicate-nomination"))
                .body("items[3].problem.code", equalTo("organisation-not-found"))
                .body("items[4].problem.code", equalTo("emulation-movement-not-found"))
                .body("items[5].problem.errors[0].code", equalTo("movement-not-running"))
                .body("items[6].problem.code", equalTo("unknown-code"));
        assertThat(database.count("nomination")).isEqualTo(2);
        assertThat(outbox.types()).containsExactly(EventTypes.NOMINATION_MADE, EventTypes.NOMINATION_MADE);
    }

    @Test
    void aBatchSentTwiceNominatesNobodyTwice() {
        var items = batch(with(byTheCell(tree.cell()), "reference", "A-1"));
        asIntegration().body(items).post(BATCH).then().statusCode(207).body("accepted", equalTo(1));
        asIntegration()
                .body(items)
                .post(BATCH)
                .then()
                .statusCode(207)
                .body("accepted", equalTo(0))
                .body("items.problem.code", contains("duplicate-nomination"));
        assertThat(database.count("nomination")).isEqualTo(1);
    }

    @Test
    void aRepeatedCallWithItsKeyIsCarriedOutOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            asIntegration()
                    .header("Idempotency-Key", key)
                    .body(batch(byTheCell(tree.cell())))
                    .post(BATCH)
                    .then()
                    .statusCode(207)
                    .body("accepted", equalTo(1));
        }
        assertThat(database.count("nomination")).isEqualTo(1);
    }

    @Test
    void aFullBatchIsInWithAnEventForEach() {
        UUID movement = launched(tree);
        outbox.forget();
        var items = IntStream.range(0, 500)
                .mapToObj(i -> with(fromAMovement(tree.cell(), movement), "reference", "R-" + i))
                .toArray();
        asIntegration().body(batch(items)).post(BATCH).then().statusCode(207).body("accepted", equalTo(500));
        assertThat(database.count("nomination")).isEqualTo(500);
        assertThat(outbox.rows()).hasSize(500).allMatch(row -> row.version() == 1);
    }

    @Test
    void aBatchHasItsLimits() {
        var tooMany = Collections.nCopies(501, byTheCell(tree.cell())).toArray();
        asIntegration().body(batch(tooMany)).post(BATCH).then().spec(Problems.of(422, "batch-too-large"));
        assertThat(database.count("nomination")).isZero();
    }

    private RequestSpecification asIntegration() {
        return as(Roles.INTEGRATION, tree.province());
    }
}
