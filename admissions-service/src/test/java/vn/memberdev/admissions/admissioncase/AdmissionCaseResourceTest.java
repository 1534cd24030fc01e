package vn.memberdev.admissions.admissioncase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.admissions.Register.act;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.Register.ceremony;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class AdmissionCaseResourceTest {

    private static final String PATH = "/api/v1/admission-cases";

    private Register register;

    @BeforeEach
    void establish() {
        register = Register.establish();
    }

    @Test
    void openAnswersWithPlaceAndTag() {
        UUID candidate = Register.clearedCandidate(register.cell());

        ValidatableResponse opened = open(candidate);
        String id = opened.statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("OPEN"))
                .body("candidateId", equalTo(candidate.toString()))
                .body("organisationId", equalTo(register.cell().toString()))
                .body("openedAt", notNullValue())
                .body("decision", nullValue())
                .extract()
                .path("id");

        opened.header("Location", endsWith(PATH + "/" + id));
        province().get(PATH + "/" + id).then().statusCode(200).header("ETag", "\"1\"");
        province().header("If-None-Match", "\"1\"").get(PATH + "/" + id).then().statusCode(304);
    }

    @Test
    void candidateThatIsNotKnownYetIsToBeTriedAgain() {
        open(UUID.randomUUID())
                .spec(Problems.of(409, "candidate-not-known-yet", "/candidateId"))
                .body("retry", equalTo(true));
    }

    @Test
    void candidateWhoIsNotClearedIsToBeTriedAgain() {
        open(Register.candidate(register.cell(), "CLASS_COMPLETED", null))
                .spec(Problems.of(422, "candidate-not-cleared"))
                .body("retry", equalTo(true));
    }

    @Test
    void candidateHasOneCaseAtATime() {
        UUID candidate = Register.clearedCandidate(register.cell());
        String first = open(candidate).extract().path("id");
        open(candidate).spec(Problems.of(409, "case-already-open", "/candidateId"));

        register.command(first, 1, "decision", register.decision("REFUSE", 5, 11))
                .statusCode(200);

        open(candidate).statusCode(201);
    }

    @Test
    void decisionKeepsVoteAndPolicy() {
        String id = register.openCase(register.cell()).getString("id");

        register.command(id, 1, "decision", register.decision("ADMIT", 6, 11))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("DECIDED"))
                .body("decision.votesFor", equalTo(6))
                .body("decision.votesEntitled", equalTo(11))
                .body("decision.decision.number", equalTo("88-QD/DUK"))
                .body("decision.policyVersion", equalTo("23-QD/TW"));
    }

    @Test
    void decisionNeedsTheTagOfThePresentVersion() {
        String id = register.openCase(register.cell()).getString("id");

        province()
                .body(register.decision("ADMIT", 6, 11))
                .post(PATH + "/" + id + "/decision")
                .then()
                .spec(Problems.of(428, "precondition-required"));
        register.command(id, 4, "decision", register.decision("ADMIT", 6, 11))
                .spec(Problems.of(412, "precondition-failed"));
    }

    @Test
    void refusesDecisionsThatTheVotesOrDatesDoNotCarry() {
        String id = register.openCase(register.cell()).getString("id");

        register.command(id, 1, "decision", register.decision("ADMIT", 5, 10))
                .spec(Problems.of(422, "votes-below-threshold", "/votesFor"));
        register.command(id, 1, "decision", register.decision("REFUSE", 6, 10))
                .spec(Problems.of(422, "votes-reach-threshold", "/votesFor"));
        register.command(id, 1, "decision", register.decision("ADMIT", 12, 11))
                .spec(Problems.of(422, "votes-exceed-entitled", "/votesFor"));
        register.command(id, 1, "decision", register.decision("ADMIT", 6, 11).replace("2009-05-04", "2009-01-19"))
                .spec(Problems.of(422, "decision-before-clearance", "/decision/decidedOn"));
        register.command(id, 1, "decision", register.decision("ADMIT", 6, 11).replace("2009-05-04", "2199-01-19"))
                .spec(Problems.of(422, "validation-failed", "/decision/decidedOn"));
        register.command(id, 1, "decision", "{\"outcome\": \"ADMIT\"}")
                .spec(Problems.of(422, "validation-failed", "/votesFor"));
    }

    @Test
    void decisionWaitsWhileTheCandidateIsNoLongerCleared() {
        JsonPath opened = register.openCase(register.cell());
        Database.ofService()
                .execute(
                        "update candidate_replica set status = 'REMOVED' where candidate_id = ?",
                        UUID.fromString(opened.getString("candidateId")));

        register.command(opened.getString("id"), 1, "decision", register.decision("ADMIT", 6, 11))
                .spec(Problems.of(422, "candidate-not-cleared"));
    }

    @Test
    void listsByOrganisationStatusAndCandidate() {
        JsonPath here = register.openCase(register.cell());
        register.openCase(register.otherCell());
        register.admitted(register.secondCell());

        list("").body("items", hasSize(3));
        list("?status=OPEN").body("items", hasSize(2));
        list("?candidateId=" + here.getString("candidateId")).body("items.id", contains(here.getString("id")));
        list("?organisationId=" + register.base()).body("items", hasSize(0));
        list("?organisationId=" + register.base() + "&subtree=true").body("items", hasSize(2));
        String cursor = list("?limit=2").extract().path("nextCursor");
        list("?limit=2&cursor=" + cursor).body("items", hasSize(1)).body("nextCursor", nullValue());
    }

    @Test
    void outsideTheScopeNoCaseExists() {
        String id = register.openCase(register.otherCell()).getString("id");
        UUID committee = register.committee();

        as(Roles.COMMITTEE_OFFICER, committee)
                .get(PATH + "/" + id)
                .then()
                .spec(Problems.of(404, "admission-case-not-found"));
        as(Roles.COMMITTEE_OFFICER, committee).get(PATH).then().body("items", hasSize(0));
        for (Map.Entry<String, String> command : Map.of(
                        "decision", register.decision("ADMIT", 6, 11),
                        "ceremony", ceremony("2009-05-19"),
                        "annulment", annulment("WRONG_STANDARDS", "2009-11-16"))
                .entrySet()) {
            as(Roles.COMMITTEE_OFFICER, committee)
                    .header("If-Match", "\"1\"")
                    .body(command.getValue())
                    .post(PATH + "/" + id + "/" + command.getKey())
                    .then()
                    .spec(Problems.of(404, "admission-case-not-found"));
        }
        as(Roles.COMMITTEE_OFFICER, committee)
                .body(Map.of("candidateId", Register.clearedCandidate(register.otherCell())))
                .post(PATH)
                .then()
                .spec(Problems.of(404, "candidate-not-found", "/candidateId"));
    }

    @Test
    void candidateWithoutClearanceOnRecordIsNotCleared() {
        open(Register.candidate(register.cell(), "PROCEDURE_ALLOWED", null))
                .spec(Problems.of(422, "candidate-not-cleared"));
        open(Register.candidate(register.cell(), "ADMITTED", LocalDate.of(2009, 1, 20)))
                .spec(Problems.of(422, "candidate-not-cleared"));
    }

    private static String annulment(String reason, String decidedOn) {
        return "{\"reason\": \"" + reason + "\", \"decision\": " + act("44-QD/DUK", decidedOn) + "}";
    }

    private io.restassured.specification.RequestSpecification province() {
        return as(Roles.PROVINCE_OFFICER, register.province());
    }

    private ValidatableResponse open(UUID candidate) {
        return province().body(Map.of("candidateId", candidate)).post(PATH).then();
    }

    private ValidatableResponse list(String query) {
        return province().get(PATH + query).then();
    }
}
