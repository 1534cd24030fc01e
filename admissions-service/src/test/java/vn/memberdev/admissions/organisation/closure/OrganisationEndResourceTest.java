package vn.memberdev.admissions.organisation.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.admissions.Register.act;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.organisation.Commands.end;
import static vn.memberdev.admissions.organisation.Commands.organisation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.admissions.organisation.Commands;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** Ends of organisations: what they refuse, what they place, and what can be read afterwards. */
@QuarkusTest
class OrganisationEndResourceTest {

    private static final String DAY = "2025-07-01";

    private Register register;
    private Commands commands;

    @BeforeEach
    void establish() {
        register = Register.establish();
        commands = new Commands(register);
    }

    @Test
    void refusesWhileAnythingHangsOnItAndListsWhat() {
        String member = register.member(register.base(), "DV-1").getString("id");
        String admissionCase = register.openCase(register.base()).getString("id");
        target(register.base());

        commands.send(register.base(), 1, "dissolution", end(DAY, null))
                .spec(Problems.of(409, "organisation-in-use"))
                .body("open.kind", contains("CHILDREN", "MEMBERS", "ADMISSION_CASES", "TARGETS"))
                .body("open.count", contains(2, 1, 1, 1))
                .body(
                        "open[0].first",
                        containsInAnyOrder(
                                register.cell().toString(),
                                register.secondCell().toString()))
                .body("open[1].first", contains(member))
                .body("open[2].first", contains(admissionCase));

        commands.get("/" + register.base()).body("status", equalTo("ACTIVE")).body("version", equalTo(1));
    }

    @Test
    void dissolvesWhatIsEmpty() {
        commands.send(register.cell(), 1, "dissolution", end(DAY, null))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("ENDED"))
                .body("ended.operation", equalTo("DISSOLVE"))
                .body("ended.effectiveOn", equalTo(DAY))
                .body("ended.decision.number", equalTo("45-QD/TU"));

        commands.get("/" + register.cell()).statusCode(200).body("status", equalTo("ENDED"));
        commands.get("/" + register.cell() + "?asOf=2025-06-30")
                .body("status", equalTo("ACTIVE"))
                .body("ended", nullValue());
        commands.get("/" + register.base() + "/children").body("items.name", contains("Chi bộ hai"));
        commands.get("?status=ENDED").body("items.id", contains(register.cell().toString()));
        commands.rename(register.cell(), 2, "Tên", DAY).spec(Problems.of(409, "organisation-ended", "/effectiveOn"));
        commands.rename(register.cell(), 2, "Tên", "2025-06-30").statusCode(200);
    }

    @Test
    void mergerPlacesEverythingAtTheSuccessor() {
        String member = register.member(register.base(), "DV-1").getString("id");
        String admissionCase = register.openCase(register.base()).getString("id");

        commands.merge(register.base(), 1, register.otherBase(), DAY, "{}")
                .statusCode(200)
                .body("ended.operation", equalTo("MERGE_INTO"));

        commands.get("/" + register.otherBase() + "/children")
                .body("items.name", containsInAnyOrder("Chi bộ thôn", "Chi bộ một", "Chi bộ hai"));
        commands.get("/" + register.cell() + "?asOf=2025-06-30")
                .body("parentId", equalTo(register.base().toString()));
        JsonPath moved = read("/api/v1/members/" + member);
        assertThat(moved.getString("organisationId"))
                .isEqualTo(register.otherBase().toString());
        assertThat(read("/api/v1/admission-cases/" + admissionCase).getString("organisationId"))
                .isEqualTo(register.otherBase().toString());
        as(Roles.COMMITTEE_OFFICER, register.otherCommittee())
                .get("/api/v1/members/" + member)
                .then()
                .statusCode(200);
        as(Roles.COMMITTEE_OFFICER, register.committee())
                .get("/api/v1/members/" + member)
                .then()
                .statusCode(404);
    }

    @Test
    void targetsStayOnlyWhenThePlanSaysSo() {
        target(register.cell());

        commands.merge(register.cell(), 1, register.otherCell(), DAY, "{}")
                .spec(Problems.of(409, "organisation-in-use"))
                .body("open.kind", contains("TARGETS"));
        commands.merge(register.cell(), 1, register.otherCell(), DAY, "{\"targetsStay\": true}")
                .statusCode(200);

        // It is still the target of the cell; whoever follows the cell keeps its records.
        as(Roles.BASE_OFFICER, register.otherBase())
                .get("/api/v1/targets")
                .then()
                .body("items.organisationId", contains(register.cell().toString()));
        as(Roles.BASE_OFFICER, register.base()).get("/api/v1/targets").then().body("items", empty());
        as(Roles.PROVINCE_OFFICER, register.province())
                .body(Register.memberBody(register.cell(), "DV-9"))
                .post("/api/v1/members")
                .then()
                .spec(Problems.of(404, "organisation-not-found", "/organisationId"));
    }

    @Test
    void refusesEndsThatContradictTheRegister() {
        commands.send(register.province(), 1, "cessation", end(DAY, null)).spec(Problems.of(422, "root-cannot-end"));
        commands.send(register.cell(), 1, "cessation", end("2199-01-01", null))
                .spec(Problems.of(422, "date-in-future", "/effectiveOn"));
        commands.send(register.cell(), 1, "cessation", end(Register.SINCE, null))
                .spec(Problems.of(409, "changes-after-end", "/effectiveOn"));
        commands.merge(register.cell(), 1, register.cell(), DAY, "{}")
                .spec(Problems.of(422, "successor-is-predecessor", "/successorId"));
        commands.merge(register.cell(), 1, UUID.randomUUID(), DAY, "{}")
                .spec(Problems.of(404, "organisation-not-found", "/successorId"));
        commands.send(register.cell(), 3, "cessation", end(DAY, null)).spec(Problems.of(412, "precondition-failed"));
        commands.send(register.cell(), 1, "cessation", end(DAY, null)).statusCode(200);
        commands.merge(register.secondCell(), 1, register.cell(), DAY, "{}")
                .spec(Problems.of(422, "parent-ended", "/effectiveOn"));
        commands.transfer(register.secondCell(), 1, register.cell(), "2025-01-01")
                .spec(Problems.of(422, "parent-ended", "/effectiveOn"));
    }

    @Test
    void childrenCannotGoBelowThemselves() {
        commands.send(register.base(), 1, "cessation", end(DAY, "{\"childrenTo\": \"" + register.cell() + "\"}"))
                .spec(Problems.of(422, "cycle", "/placement/childrenTo"));
    }

    @Test
    void dissolutionIsDecidedByTheEstablisher() {
        String other = "{\"effectiveOn\": \"" + DAY + "\", \"decision\": "
                + act("1-QD", "2025-06-20")
                        .replace(Commands.ESTABLISHER, register.base().toString()) + "}";

        commands.send(register.cell(), 1, "dissolution", other)
                .spec(Problems.of(422, "not-decided-by-establisher", "/decision/decidingOrganisationId"));
    }

    @Test
    void disbandingIsProposedVotedAndDecidedOneLevelHigher() {
        commands.send(register.cell(), 1, "disbandment", disbandment(19, register.committee()))
                .spec(Problems.of(422, "votes-below-disbanding", "/proposal/votesFor"));
        commands.send(register.cell(), 1, "disbandment", disbandment(20, register.province()))
                .spec(Problems.of(422, "not-decided-above-superior", "/decision/act/decidingOrganisationId"));
        commands.send(register.cell(), 1, "disbandment", disbandment(20, register.committee()))
                .statusCode(200)
                .body("ended.operation", equalTo("DISBAND"));
    }

    private String disbandment(int votesFor, UUID decider) {
        return "{\"effectiveOn\": \"" + DAY + "\", \"proposal\": {\"votesFor\": " + votesFor
                + ", \"votesEntitled\": 29, \"act\": "
                + act("08-NQ/HU", "2025-06-10")
                        .replace(Commands.ESTABLISHER, register.base().toString())
                + "}, \"decision\": {\"votesFor\": 30, \"votesEntitled\": 47, \"act\": "
                + act("45-QD/TU", "2025-06-20").replace(Commands.ESTABLISHER, decider.toString()) + "}}";
    }

    private void target(UUID organisation) {
        as(Roles.PROVINCE_OFFICER, register.province())
                .body("{\"organisationId\": \"" + organisation + "\", \"indicator\": \"ADMISSIONS\","
                        + " \"periodFrom\": \"2025-01-01\", \"periodTo\": \"2025-12-31\", \"value\": 7, \"resolution\": "
                        + act("09-NQ/DUK", "2024-12-18") + "}")
                .post("/api/v1/targets")
                .then()
                .statusCode(201);
    }

    private JsonPath read(String path) {
        return as(Roles.PROVINCE_OFFICER, register.province())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
