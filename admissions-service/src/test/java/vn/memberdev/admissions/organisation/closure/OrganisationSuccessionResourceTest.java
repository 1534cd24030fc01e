package vn.memberdev.admissions.organisation.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.organisation.Commands.PATH;
import static vn.memberdev.admissions.organisation.Commands.onBy;
import static vn.memberdev.admissions.organisation.Commands.organisation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.admissions.organisation.Commands;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** Ends that new organisations follow: consolidations and splits. */
@QuarkusTest
class OrganisationSuccessionResourceTest {

    private static final String DAY = "2025-07-01";

    private Register register;
    private Commands commands;

    @BeforeEach
    void establish() {
        register = Register.establish();
        commands = new Commands(register);
    }

    @Test
    void consolidationEstablishesOneThatFollowsAll() {
        String member = register.member(register.cell(), "DV-1").getString("id");

        String id = consolidate(
                        register.cell(),
                        register.secondCell(),
                        organisation(register.base(), "Chi bộ mới", "CELL", "99.010.001.001"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Chi bộ mới"))
                .body("effectiveOn", equalTo(DAY))
                .extract()
                .path("id");

        assertThat(read("/api/v1/members/" + member).getString("organisationId"))
                .isEqualTo(id);
        commands.get("/" + register.base() + "/children").body("items.id", contains(id));
        commands.get("/" + id + "/lineage")
                .body("nodes", hasSize(3))
                .body("edges.successorId", contains(id, id))
                .body("edges.operation", contains("CONSOLIDATE", "CONSOLIDATE"));
        commands.get("/" + register.cell() + "/lineage").body("edges", hasSize(1));
    }

    @Test
    void refusesToConsolidateTwiceTheSameOrAnOldVersion() {
        String cell = organisation(register.base(), "Chi bộ mới", "CELL", "99.010.001.009");

        consolidate(register.cell(), register.cell(), cell)
                .spec(Problems.of(422, "predecessor-named-twice", "/predecessors"));
        commands.rename(register.secondCell(), 1, "Tên", "2010-01-01").statusCode(200);
        consolidate(register.cell(), register.secondCell(), cell).spec(Problems.of(412, "precondition-failed"));
        commands.get("/" + register.cell()).body("status", equalTo("ACTIVE"));
    }

    @Test
    void splitGivesEachSuccessorWhatIsNamedForIt() {
        String first = register.member(register.base(), "DV-1").getString("id");
        String second = register.member(register.base(), "DV-2").getString("id");

        split("[\"" + first + "\"]")
                .spec(Problems.of(409, "organisation-in-use"))
                .body("open.kind", contains("MEMBERS"))
                .body("open[0].first", contains(second));
        split("[\"" + first + "\", \"" + UUID.randomUUID() + "\"]")
                .spec(Problems.of(422, "not-of-predecessor", "/successors/0"));
        JsonPath answer = split("[\"" + first + "\", \"" + second + "\"]")
                .statusCode(200)
                .body("organisation.ended.operation", equalTo("SPLIT"))
                .body("successors.name", contains("Đảng bộ Thượng", "Đảng bộ Hạ"))
                .extract()
                .jsonPath();

        String upper = answer.getString("successors[0].id");
        assertThat(read("/api/v1/members/" + second).getString("organisationId"))
                .isEqualTo(upper);
        commands.get("/" + upper + "/children")
                .body("items.id", contains(register.cell().toString()));
        commands.get("/" + register.base() + "/lineage").body("edges.operation", contains("SPLIT", "SPLIT"));
        commands.get("/" + upper + "/lineage").body("edges", hasSize(1));
    }

    @Test
    void lineageTellsNothingOfWhatIsOutOfScopeButThatItFollowed() {
        commands.merge(register.base(), 1, register.otherBase(), DAY, "{}").statusCode(200);

        as(Roles.COMMITTEE_OFFICER, register.committee())
                .get(PATH + "/" + register.base() + "/lineage")
                .then()
                .statusCode(404);
        as(Roles.BASE_OFFICER, register.base())
                .get(PATH + "/" + register.base() + "/lineage")
                .then()
                .statusCode(200)
                .body("nodes.find { it.id == '" + register.otherBase() + "' }.name", nullValue())
                .body("nodes.find { it.id == '" + register.base() + "' }.name", equalTo("Đảng bộ Sở Thủy lợi"));
        commands.get("/" + register.cell() + "/lineage").body("edges", empty()).body("nodes", hasSize(1));
    }

    private ValidatableResponse split(String members) {
        String parts = "{\"organisation\": "
                + organisation(register.committee(), "Đảng bộ Thượng", "BASE_COMMITTEE", "99.010.001")
                + ", \"children\": [\"" + register.cell() + "\"], \"members\": " + members + "}, {\"organisation\": "
                + organisation(register.committee(), "Đảng bộ Hạ", "BASE_COMMITTEE", "99.010.002")
                + ", \"children\": [\"" + register.secondCell() + "\"]}";
        return commands.send(register.base(), 1, "split", "{\"successors\": [" + parts + "], " + onBy(DAY) + "}");
    }

    private ValidatableResponse consolidate(UUID one, UUID other, String organisation) {
        return as(Roles.PROVINCE_OFFICER, register.province())
                .body("{\"predecessors\": [{\"id\": \"" + one + "\", \"version\": 1}, {\"id\": \"" + other
                        + "\", \"version\": 1}], \"organisation\": " + organisation + ", \"placement\": {}, "
                        + onBy(DAY)
                        + "}")
                .post(PATH + ":consolidate")
                .then();
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
