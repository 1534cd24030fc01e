package vn.memberdev.admissions.admissioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.admissions.Register.act;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.Register.ceremony;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Problems;

/** From the ceremony on: the candidate is a member, unless the decision is annulled. */
@QuarkusTest
class AdmissionCeremonyResourceTest {

    private static final String PATH = "/api/v1/admission-cases";

    private Register register;

    @BeforeEach
    void establish() {
        register = Register.establish();
    }

    @Test
    void ceremonyMakesTheCandidateAMember() {
        String id = register.openCase(register.cell()).getString("id");
        register.command(id, 1, "decision", register.decision("ADMIT", 6, 11)).statusCode(200);

        String memberId = register.command(id, 2, "ceremony", ceremony("2009-05-19"))
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("ADMITTED"))
                .body("ceremony.heldOn", equalTo("2009-05-19"))
                .body("ceremony.organisationId", equalTo(register.cell().toString()))
                .extract()
                .path("memberId");

        province()
                .get("/api/v1/members/" + memberId)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROVISIONAL"))
                .body("memberSince", equalTo("2009-05-19"))
                .body("sex", equalTo("FEMALE"))
                .body("admission.caseId", equalTo(id))
                .body("admission.policyVersion", equalTo("23-QD/TW"))
                .body("affiliations.from", contains("2009-05-19"));
    }

    @Test
    void ceremonyMayBeHeldElsewhere() {
        String id = register.openCase(register.cell()).getString("id");
        register.command(id, 1, "decision", register.decision("ADMIT", 6, 11)).statusCode(200);
        String late = as(Roles.PROVINCE_OFFICER, register.province())
                .body(Register.organisation("99.010.001", "Chi bộ ba", "CELL", "99.010.001.003", "2009-06-01"))
                .post("/api/v1/organisations")
                .then()
                .extract()
                .path("id");

        register.command(id, 2, "ceremony", at(UUID.randomUUID().toString()))
                .spec(Problems.of(404, "organisation-not-found", "/organisationId"));
        register.command(id, 2, "ceremony", at(late)).spec(Problems.of(422, "not-yet-established", "/organisationId"));
        register.command(id, 2, "ceremony", at(register.secondCell().toString()))
                .statusCode(200)
                .body("ceremony.organisationId", equalTo(register.secondCell().toString()))
                .body("organisationId", equalTo(register.cell().toString()));
    }

    @Test
    void refusesCeremoniesOutOfOrder() {
        String id = register.openCase(register.cell()).getString("id");
        register.command(id, 1, "ceremony", ceremony("2009-05-19")).spec(Problems.of(409, "case-not-decided"));
        register.command(id, 1, "decision", register.decision("ADMIT", 6, 11)).statusCode(200);

        register.command(id, 2, "ceremony", ceremony("2009-05-03"))
                .spec(Problems.of(422, "ceremony-before-decision", "/heldOn"));
        register.command(id, 2, "ceremony", ceremony("2009-05-19").replace("1984-09-02", "1985-09-02"))
                .spec(Problems.of(422, "birth-year-differs", "/birthDate"));
        register.command(id, 2, "ceremony", ceremony("2199-05-19"))
                .spec(Problems.of(422, "validation-failed", "/heldOn"));
        register.command(id, 2, "decision", register.decision("ADMIT", 6, 11)).spec(Problems.of(409, "case-not-open"));
        assertThat(Database.ofService().count("member")).isZero();
    }

    @Test
    void annulmentClosesCaseAndMember() {
        JsonPath admitted = register.admitted(register.cell());
        String id = admitted.getString("id");

        register.command(id, 3, "annulment", annulment("WRONG_STANDARDS", "2009-05-19"))
                .spec(Problems.of(422, "annulment-too-early", "/decision/decidedOn"));
        register.command(id, 3, "annulment", annulment("WRONG_WEATHER", "2009-11-16"))
                .spec(Problems.of(422, "unknown-code", "/reason"));
        register.command(id, 3, "annulment", annulment("WRONG_STANDARDS", "2009-11-16"))
                .statusCode(200)
                .body("status", equalTo("ANNULLED"))
                .body("annulment.reason", equalTo("WRONG_STANDARDS"));

        province()
                .get("/api/v1/members/" + admitted.getString("memberId"))
                .then()
                .body("status", equalTo("ANNULLED"))
                .body("affiliations.to", contains("2009-11-16"))
                .body("admission.annulment.annulledOn", equalTo("2009-11-16"));
        register.command(id, 4, "annulment", annulment("WRONG_STANDARDS", "2009-11-17"))
                .spec(Problems.of(409, "case-not-annullable"));
        open(UUID.fromString(admitted.getString("candidateId"))).statusCode(201);
    }

    @Test
    void decisionMayBeAnnulledBeforeTheCeremony() {
        String id = register.openCase(register.cell()).getString("id");
        register.command(id, 1, "decision", register.decision("ADMIT", 6, 11)).statusCode(200);

        register.command(id, 2, "annulment", annulment("TRANSFERRED_BEFORE_DECISION", "2009-05-04"))
                .statusCode(200)
                .body("status", equalTo("ANNULLED"))
                .body("memberId", nullValue());
    }

    private static String at(String organisationId) {
        return ceremony("2009-05-19").replaceFirst("\\{", "{\"organisationId\": \"" + organisationId + "\", ");
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
}
