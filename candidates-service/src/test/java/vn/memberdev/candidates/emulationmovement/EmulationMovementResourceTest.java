package vn.memberdev.candidates.emulationmovement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.nomination.NominationFixtures.MOVEMENTS;
import static vn.memberdev.candidates.nomination.NominationFixtures.closing;
import static vn.memberdev.candidates.nomination.NominationFixtures.fromAMovement;
import static vn.memberdev.candidates.nomination.NominationFixtures.launch;
import static vn.memberdev.candidates.nomination.NominationFixtures.launched;
import static vn.memberdev.candidates.nomination.NominationFixtures.nominated;
import static vn.memberdev.candidates.nomination.NominationFixtures.plan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class EmulationMovementResourceTest extends ServiceTest {

    @Test
    void aLaunchAnswersWithPlaceAndTag() {
        String location = asProvince(tree)
                .body(launch(tree.base()))
                .post(MOVEMENTS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("organisationId", equalTo(tree.base().toString()))
                .body("massOrganisation", equalTo("YOUTH_UNION"))
                .body("title", equalTo("Tuổi trẻ tiên phong cải cách"))
                .body("startsOn", equalTo("2009-01-09"))
                .body("endsOn", equalTo("2009-09-02"))
                .body("status", equalTo("ENDED"))
                .body("decision.number", equalTo("03-KH/DU"))
                .body("nominations", equalTo(0))
                .body("listed", equalTo(0))
                .body("recordedAt", notNullValue())
                .extract()
                .header("Location");
        asProvince(tree).get(location).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void aRepeatedCallWithItsKeyLaunchesOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            asProvince(tree)
                    .header("Idempotency-Key", key)
                    .body(launch(tree.base()))
                    .post(MOVEMENTS)
                    .then()
                    .statusCode(201);
        }
        assertThat(database.count("emulation_movement")).isEqualTo(1);
    }

    @Test
    void formFaultsArePointedAt() {
        asProvince(tree)
                .body(Map.of("title", " ", "organisationId", tree.base()))
                .post(MOVEMENTS)
                .then()
                .spec(Problems.of(422, "validation-failed"))
                .body("errors.pointer", hasItems("/title", "/massOrganisation", "/startsOn", "/decision"));
    }

    @Test
    void theListOfMassOrganisationsIsClosed() {
        refusedLaunch("massOrganisation", "CHESS_CLUB").spec(Problems.of(422, "unknown-code", "/massOrganisation"));
    }

    @Test
    void contradictionsAreAllNamed() {
        asProvince(tree)
                .body(with(
                        with(launch(tree.cell()), "endsOn", "2009-01-08"),
                        "decision",
                        decision("03-KH/DU", "2009-01-10", tree.base())))
                .post(MOVEMENTS)
                .then()
                .spec(Problems.of(EmulationMovementProblem.IMPLAUSIBLE_MOVEMENT))
                .body(
                        "errors.code",
                        contains("not-a-directing-committee", "ends-before-start", "decision-after-start"));
    }

    @Test
    void aChangeSaysAnewWhatTheMovementIs() {
        UUID id = launched(tree);
        var other = plan(tree.base());
        other.remove("endsOn");
        change(id, "\"1\"", with(with(other, "title", "Lao động giỏi"), "massOrganisation", "TRADE_UNION"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("Lao động giỏi"))
                .body("massOrganisation", equalTo("TRADE_UNION"))
                .body("endsOn", nullValue())
                .body("status", equalTo("RUNNING"))
                .body("amendment.number", equalTo("03-KH/DU"))
                .body("organisationId", equalTo(tree.base().toString()));
    }

    @Test
    void aChangeHasItsRefusals() {
        UUID id = launched(tree);
        change(id, "\"1\"", with(plan(tree.base()), "massOrganisation", "CHESS_CLUB"))
                .spec(Problems.of(422, "unknown-code", "/massOrganisation"));
        change(id, "\"1\"", with(plan(tree.base()), "startsOn", "2009-01-04"))
                .spec(Problems.of(422, "implausible-emulation-movement", "/startsOn"));
        change(id, "\"1\"", with(plan(tree.base()), "organisationId", tree.base()))
                .spec(Problems.of(400, "malformed-request"));
    }

    @Test
    void aClosedMovementStaysClosed() {
        UUID id = launched(tree);
        close(id, "\"1\"", closing("2009-05-19", tree.base()))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("endsOn", equalTo("2009-05-19"))
                .body("closing.number", equalTo("41-TB/DU"));
        close(id, "\"2\"", closing("2009-05-20", tree.base()))
                .spec(Problems.of(EmulationMovementProblem.MOVEMENT_CLOSED));
        change(id, "\"2\"", plan(tree.base())).spec(Problems.of(EmulationMovementProblem.MOVEMENT_CLOSED));
    }

    @Test
    void aMovementIsNotClosedBeforeItBegan() {
        close(launched(tree), "\"1\"", closing("2009-01-08", tree.base()))
                .spec(Problems.of(422, "implausible-emulation-movement", "/endsOn"));
    }

    @Test
    void nobodyWhoWasNominatedFallsOut() {
        UUID id = launched(tree);
        nominated(tree, fromAMovement(tree.cell(), id));
        close(id, "\"1\"", closing("2009-03-25", tree.base()))
                .spec(Problems.of(409, "emulation-movement-has-nominations", "/endsOn"));
        change(id, "\"1\"", with(plan(tree.base()), "massOrganisation", "TRADE_UNION"))
                .spec(Problems.of(409, "emulation-movement-has-nominations", "/massOrganisation"));
        close(id, "\"1\"", closing("2009-03-26", tree.base())).statusCode(200);
    }

    @Test
    void commandsSayWhichVersionTheyHaveSeen() {
        UUID id = launched(tree);
        change(id, "\"7\"", plan(tree.base())).spec(Problems.of(412, "precondition-failed"));
        close(id, "W/\"1\"", closing("2009-05-19", tree.base())).spec(Problems.of(412, "precondition-failed"));
        asProvince(tree)
                .body(plan(tree.base()))
                .put(MOVEMENTS + "/" + id)
                .then()
                .spec(Problems.of(428, "precondition-required"));
        asProvince(tree)
                .body(closing("2009-05-19", tree.base()))
                .post(MOVEMENTS + "/" + id + "/closing")
                .then()
                .spec(Problems.of(428, "precondition-required"));
    }

    @Test
    void whoAsksForAnotherMovementIsTold() {
        asProvince(tree)
                .get(MOVEMENTS + "/" + UUID.randomUUID())
                .then()
                .spec(Problems.of(EmulationMovementProblem.MOVEMENT_NOT_FOUND))
                .body("type", endsWith("/problems/emulation-movement-not-found"));
    }

    private ValidatableResponse refusedLaunch(String field, Object value) {
        return asProvince(tree)
                .body(with(launch(tree.base()), field, value))
                .post(MOVEMENTS)
                .then();
    }

    private ValidatableResponse change(UUID id, String ifMatch, Map<String, Object> body) {
        return asProvince(tree)
                .header("If-Match", ifMatch)
                .body(body)
                .put(MOVEMENTS + "/" + id)
                .then();
    }

    private ValidatableResponse close(UUID id, String ifMatch, Map<String, Object> body) {
        return asProvince(tree)
                .header("If-Match", ifMatch)
                .body(body)
                .post(MOVEMENTS + "/" + id + "/closing")
                .then();
    }
}
