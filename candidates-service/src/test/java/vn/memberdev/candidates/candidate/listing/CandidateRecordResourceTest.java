package vn.memberdev.candidates.candidate.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.attempt;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.removal;
import static vn.memberdev.candidates.CandidateFixtures.removed;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class CandidateRecordResourceTest extends ServiceTest {

    @Test
    void aPatchChangesWhatItNames() {
        UUID id = listed(tree);
        patch(id, 1, body("education", "UPPER_SECONDARY", "fullName", " Nguyễn Thị Hoa "))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("education", equalTo("UPPER_SECONDARY"))
                .body("educationGround", equalTo("NONE"))
                .body("fullName", equalTo("Nguyễn Thị Hoa"))
                .body("birthDate", equalTo("1984-06-02"));
        assertThat(outbox.types()).containsExactly(EventTypes.CANDIDATE_LISTED, EventTypes.CANDIDATE_CORRECTED);
        assertThat(outbox.rows().get(1).payload().at("/state/education").asText())
                .isEqualTo("UPPER_SECONDARY");
        assertThat(outbox.rows().get(1).payload().toString()).doesNotContain("Hoa", "1984-06-02");
    }

    @Test
    void anImplausiblePatchIsNamedFieldByField() {
        patch(listed(tree), 1, body("fullName", " ", "birthDate", "2009-01-01"))
                .spec(Problems.of(CandidateProblem.IMPLAUSIBLE_DETAILS))
                .body("errors.pointer", equalTo(List.of("/fullName", "/birthDate")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fullName", "birthDate", "sex", "education", "educationGround"})
    void whatAPersonHasIsNotTakenAway(String field) {
        Map<String, Object> patch = new HashMap<>();
        patch.put(field, null);
        patch(listed(tree), 1, patch).spec(Problems.of(400, "malformed-request", "/" + field));
    }

    @Test
    void aPatchSaysWhichVersionItHasSeen() {
        UUID id = listed(tree);
        patch(id, 7, body("sex", "MALE")).spec(Problems.of(412, "precondition-failed"));
        asProvince(tree)
                .contentType(CandidateRecordResource.MERGE_PATCH + "; charset=UTF-8")
                .body(body("sex", "MALE"))
                .patch(CANDIDATES + "/" + id)
                .then()
                .spec(Problems.of(428, "precondition-required"));
    }

    @Test
    void aMoveTakesTheCandidateToTheOtherList() {
        UUID id = listed(tree);
        attempt(tree, id, "transfer", transfer(tree.secondCell(), "2009-03-02"))
                .then()
                .statusCode(200)
                .body("organisationId", equalTo(tree.secondCell().toString()))
                .body("status", equalTo("LISTED"))
                .body("listings", hasSize(2))
                .body("listings[0].end", equalTo("MOVED"))
                .body("listings[0].transfer.certificate.number", equalTo("04-XN/CB"))
                .body("listings[1].listedOn", equalTo("2009-03-02"))
                .body("listings[1].end", nullValue());
        assertThat(outbox.types()).containsExactly(EventTypes.CANDIDATE_LISTED, EventTypes.CANDIDATE_TRANSFERRED);
        assertThat(outbox.rows()
                        .get(1)
                        .payload()
                        .at("/transfer/toOrganisationId")
                        .asText())
                .isEqualTo(tree.secondCell().toString());
        assertThat(database.rows(
                        "select change, effective_on::text, recorded_by from candidate_history"
                                + " where candidate_id = ? order by version",
                        id))
                .hasSize(2);
    }

    @Test
    void aMoveMayLeaveTheCallersPartOfTheTree() {
        UUID id = listed(tree);
        as(Roles.CELL_OFFICER, tree.cell())
                .header("If-Match", "\"1\"")
                .body(transfer(tree.otherCommittee(), "2009-03-02"))
                .post(CANDIDATES + "/" + id + "/transfer")
                .then()
                .statusCode(200);
        as(Roles.CELL_OFFICER, tree.cell())
                .get(CANDIDATES + "/" + id)
                .then()
                .spec(Problems.of(CandidateProblem.CANDIDATE_NOT_FOUND));
    }

    @Test
    void manyAreMovedInOneCall() {
        UUID one = listed(tree);
        UUID gone = removed(tree);
        asProvince(tree)
                .body(batch(
                        with(transfer(tree.secondCell(), "2010-03-02"), "candidateId", one),
                        with(transfer(tree.secondCell(), "2010-03-02"), "candidateId", gone),
                        with(transfer(tree.secondCell(), "2010-03-02"), "candidateId", UUID.randomUUID()),
                        with(transfer(UUID.randomUUID(), "2010-03-02"), "candidateId", one),
                        with(transfer(tree.secondCell(), "2010-03-03"), "candidateId", one)))
                .post("/api/v1/candidates:transfer-batch")
                .then()
                .statusCode(207)
                .body("accepted", equalTo(1))
                .body("items.status", equalTo(List.of(200, 409, 404, 404, 422)))
                .body("items[0].id", equalTo(one.toString()));
    }

    @Test
    void whoIsNotOnTheListDoesNotMove() {
        attempt(tree, removed(tree), "transfer", transfer(tree.secondCell(), "2010-03-02"))
                .then()
                .spec(Problems.of(CandidateProblem.NOT_ON_LIST));
    }

    @Test
    void theOtherUnitExistsAndIsAnother() {
        attempt(tree, listed(tree), "transfer", transfer(UUID.randomUUID(), "2009-03-02"))
                .then()
                .spec(Problems.of(404, "organisation-not-found", "/organisationId"));
        attempt(tree, listed(tree), "transfer", transfer(tree.cell(), "2009-03-02"))
                .then()
                .spec(Problems.of(422, "implausible-transfer", "/organisationId"));
    }

    @Test
    void afterAMoveTheListGoesOnThere() {
        UUID id = listed(tree);
        command(tree, id, "transfer", transfer(tree.secondCell(), "2009-03-02"));
        command(tree, id, "removal", removal("WITHDREW", "2009-09-01", tree.secondCell()));
        asProvince(tree)
                .get(CANDIDATES + "?status=REMOVED")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id.toString())));
    }

    private ValidatableResponse patch(UUID id, int version, Map<String, Object> body) {
        return asProvince(tree)
                .contentType(CandidateRecordResource.MERGE_PATCH + "; charset=UTF-8")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(CANDIDATES + "/" + id)
                .then();
    }

    private Map<String, Object> transfer(UUID to, String movedOn) {
        return body(
                "organisationId", to, "movedOn", movedOn, "certificate", decision("04-XN/CB", movedOn, tree.cell()));
    }
}
