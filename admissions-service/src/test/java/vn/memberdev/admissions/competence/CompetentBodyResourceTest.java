package vn.memberdev.admissions.competence;

import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.admissions.Register.act;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.Register.decision;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Problems;

/** Who decides on a day, as callers ask and as decisions of cases are held against it. */
@QuarkusTest
class CompetentBodyResourceTest {

    private static final String DELEGATED = "DELEGATED_ADMISSION";

    private Register register;

    @BeforeEach
    void establish() {
        register = Register.establish();
    }

    @Test
    void tellsWhoWhyAndWhichShareOfVotes() {
        ask(register.cell(), "?on=2009-05-04")
                .statusCode(200)
                .body("organisationId", equalTo(register.cell().toString()))
                .body("on", equalTo("2009-05-04"))
                .body("matter", equalTo("ADMISSION"))
                .body("competent.organisationId", equalTo(register.committee().toString()))
                .body("competent.name", equalTo("Đảng bộ khối"))
                .body("competent.kind", equalTo("SUPERIOR"))
                .body("competent.body", equalTo("STANDING_COMMITTEE"))
                .body("competent.reason", equalTo("NEAREST_SUPERIOR"))
                .body("votes.key", equalTo("admission.decision.votes"))
                .body("votes.value", equalTo("> 1/2"))
                .body("votes.version", equalTo("23-QD/TW"));
    }

    @Test
    void followsThePowersOfTheDay() {
        grant(register.base(), 1, DELEGATED, "2008-01-01");
        organisation("powers/" + DELEGATED + "/withdrawal", register.base(), 2, "2010-01-01");

        decidesFor(register.cell(), "2007-12-31", register.committee());
        decidesFor(register.cell(), "2008-01-01", register.base())
                .body("competent.body", equalTo("COMMITTEE"))
                .body("competent.reason", equalTo(DELEGATED))
                .body("votes.value", equalTo(">= 2/3"));
        decidesFor(register.cell(), "2009-12-31", register.base());
        decidesFor(register.cell(), "2010-01-01", register.committee());
        decidesFor(register.otherCell(), "2009-01-01", register.otherCommittee());
    }

    @Test
    void followsTheTreeOfTheDay() {
        moveBase("2009-07-01");

        decidesFor(register.cell(), "2009-06-30", register.committee());
        decidesFor(register.cell(), "2009-07-01", register.otherCommittee());
        ask(register.cell(), "")
                .body(
                        "competent.organisationId",
                        equalTo(register.otherCommittee().toString()));
    }

    @Test
    void asksForAnOrganisationOfTheScopeAndADayOfItsLife() {
        ask(register.cell(), "?on=1999-12-31").spec(Problems.of(404, "organisation-not-found"));
        ask(UUID.randomUUID(), "").spec(Problems.of(404, "organisation-not-found"));
        ask(register.cell(), "?asOf=2009-05-04").spec(Problems.of(400, "unknown-parameter"));
        as(Roles.COMMITTEE_OFFICER, register.otherCommittee())
                .get(path(register.cell()))
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
        as(Roles.CELL_OFFICER, register.cell())
                .get(path(register.cell()) + "?on=2009-05-04")
                .then()
                .body("competent.organisationId", equalTo(register.committee().toString()));
    }

    @Test
    void someoneWhoIsNotCompetentDecidesNothing() {
        String id = openCase();

        decide(id, register.province())
                .spec(Problems.of(422, "not-competent-body", "/decision/decidingOrganisationId"))
                .body(
                        "competentBodies.organisationId",
                        equalTo(List.of(register.committee().toString())))
                .body("competentBodies.body", equalTo(List.of("STANDING_COMMITTEE")));
        decide(id, register.otherCommittee()).spec(Problems.of(422, "not-competent-body"));
        decide(id, register.committee()).statusCode(200);
    }

    @Test
    void delegatedBaseCommitteeNeedsTwoThirds() {
        String id = openCase();
        grant(register.base(), 1, DELEGATED, "2009-05-04");

        decide(id, register.committee()).spec(Problems.of(422, "not-competent-body"));
        register.command(id, 1, "decision", decision(register.base(), "ADMIT", 13, 20))
                .spec(Problems.of(422, "votes-below-threshold", "/votesFor"));
        register.command(id, 1, "decision", decision(register.base(), "ADMIT", 14, 20))
                .statusCode(200)
                .body("decision.policyVersion", equalTo("23-QD/TW"));
    }

    @Test
    void decisionOfEarlierIsHeldAgainstTheTreeAndThePowersOfItsDay() {
        String id = openCase();
        grant(register.base(), 1, DELEGATED, "2009-05-05");
        moveBase("2009-07-01", 2);

        decide(id, register.otherCommittee()).spec(Problems.of(422, "not-competent-body"));
        decide(id, register.committee()).statusCode(200);
    }

    @Test
    void caseThatMovedAlongIsDecidedForWhereItStandsNow() {
        String id = openCase();
        merge(register.cell(), register.otherCell(), "2009-03-01");

        decide(id, 2, register.committee()).spec(Problems.of(422, "not-competent-body"));
        decide(id, 2, register.otherCommittee()).statusCode(200);
    }

    @Test
    void whereTheCandidateWentMayDecideToo() {
        String id = openCase();
        Database.ofService().execute("update candidate_replica set organisation_id = ?", register.otherCell());

        decide(id, register.province())
                .spec(Problems.of(422, "not-competent-body"))
                .body(
                        "competentBodies.organisationId",
                        equalTo(List.of(
                                register.committee().toString(),
                                register.otherCommittee().toString())));
        decide(id, register.otherCommittee()).statusCode(200);
    }

    @Test
    void placeThatWasFoundedAfterTheDecisionTellsNothingAboutItsDay() {
        String id = openCase();
        String later = as(Roles.PROVINCE_OFFICER, register.province())
                .body(Register.organisation("99.020.001", "Chi bộ mới", "CELL", "99.020.001.009", "2009-06-01"))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        merge(register.cell(), UUID.fromString(later), "2009-06-01");
        Database.ofService().execute("update candidate_replica set organisation_id = cast(? as uuid)", later);

        decide(id, 2, register.committee()).statusCode(200);
    }

    private String openCase() {
        return register.openCase(register.cell()).getString("id");
    }

    private ValidatableResponse decide(String caseId, UUID by) {
        return decide(caseId, 1, by);
    }

    private ValidatableResponse decide(String caseId, long version, UUID by) {
        return register.command(caseId, version, "decision", decision(by, "ADMIT", 9, 11));
    }

    private ValidatableResponse decidesFor(UUID organisation, String day, UUID competent) {
        return ask(organisation, "?on=" + day).body("competent.organisationId", equalTo(competent.toString()));
    }

    private ValidatableResponse ask(UUID organisation, String query) {
        return as(Roles.PROVINCE_OFFICER, register.province())
                .get(path(organisation) + query)
                .then();
    }

    private static String path(UUID organisation) {
        return "/api/v1/organisations/" + organisation + "/competent-body";
    }

    private void grant(UUID organisation, long version, String power, String on) {
        send("powers", organisation, version, "\"power\": \"" + power + "\", ", on);
    }

    private void organisation(String command, UUID organisation, long version, String on) {
        send(command, organisation, version, "", on);
    }

    private void moveBase(String on) {
        moveBase(on, 1);
    }

    private void moveBase(String on, long version) {
        String acceptance = "\"acceptance\": " + act("12-QD/HU", "2009-06-26") + ", ";
        send(
                "transfer",
                register.base(),
                version,
                "\"newParentId\": \"" + register.otherCommittee() + "\", " + acceptance,
                on);
    }

    private void merge(UUID organisation, UUID successor, String on) {
        send("merge-into/" + successor, organisation, 1, "\"placement\": {}, ", on);
    }

    private void send(String command, UUID organisation, long version, String more, String on) {
        as(Roles.PROVINCE_OFFICER, register.province())
                .header("If-Match", "\"" + version + "\"")
                .body("{" + more + "\"effectiveOn\": \"" + on + "\", \"decision\": " + act("31-QD/TU", "2007-12-25")
                        + "}")
                .post("/api/v1/organisations/" + organisation + "/" + command)
                .then()
                .statusCode(200);
    }
}
