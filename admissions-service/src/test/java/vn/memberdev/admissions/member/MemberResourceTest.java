package vn.memberdev.admissions.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.Register.memberBody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class MemberResourceTest {

    private Register register;

    @BeforeEach
    void establish() {
        register = Register.establish();
    }

    @Test
    void registerAnswersWithPlaceAndTag() {
        ValidatableResponse created = register(memberBody(register.cell(), "DV-1"));
        String id = created.statusCode(201)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("status", equalTo("OFFICIAL"))
                .body("fullName", equalTo("Nguyễn Văn Mẫu"))
                .body("organisationId", equalTo(register.cell().toString()))
                .body("affiliations.from", contains("2001-02-03"))
                .body("affiliations[0].to", nullValue())
                .body("education.level", contains("COLLEGE"))
                .body("admission", nullValue())
                .extract()
                .path("id");

        created.header("Location", endsWith("/api/v1/members/" + id));
        province().get("/api/v1/members/" + id).then().statusCode(200).header("ETag", "\"1\"");
        province()
                .header("If-None-Match", "\"1\"")
                .get("/api/v1/members/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void systemsSeeNoNames() {
        String id = register.member(register.cell(), "DV-1").getString("id");

        as(Roles.INTEGRATION, register.province())
                .get("/api/v1/members/" + id)
                .then()
                .statusCode(200)
                .body("fullName", nullValue())
                .body("birthDate", nullValue())
                .body("birthYear", equalTo(1968))
                .body("reference", equalTo("DV-1"));
    }

    @Test
    void refusesAReferenceTwiceAndTellsWhoHasIt() {
        String id = register.member(register.cell(), "DV-1").getString("id");

        register(memberBody(register.cell(), "DV-1"))
                .spec(Problems.of(409, "duplicate-reference", "/reference"))
                .body("existingId", equalTo(id));
        as(Roles.COMMITTEE_OFFICER, register.otherCommittee())
                .body(memberBody(register.otherCell(), "DV-1"))
                .post("/api/v1/members")
                .then()
                .spec(Problems.of(409, "duplicate-reference"))
                .body("existingId", nullValue());
    }

    @Test
    void refusesWhatTheFormDoesNotAllow() {
        register("{}").spec(Problems.of(422, "validation-failed", "/fullName"));
        register(memberBody(register.cell(), "DV-1").replace("1968-04-12", "2199-01-01"))
                .spec(Problems.of(422, "validation-failed", "/birthDate"));
        register(memberBody(register.cell(), "DV-1").replace("1968-04-12", "2005-01-01"))
                .spec(Problems.of(422, "member-before-birth", "/birthDate"));
        register(memberBody(UUID.randomUUID(), "DV-1"))
                .spec(Problems.of(404, "organisation-not-found", "/organisationId"));
        register(memberBody(register.cell(), "DV-1").replace("COLLEGE", "KINDERGARTEN"))
                .spec(Problems.of(422, "unknown-code", "/educationLevel"));
    }

    @Test
    void educationRaisesTheVersion() {
        String id = register.member(register.cell(), "DV-1").getString("id");

        command(id, 1, "education", "{\"level\": \"UNIVERSITY\", \"reachedOn\": \"2008-11-21\"}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("education.level", contains("COLLEGE", "UNIVERSITY"));
        command(id, 1, "education", "{\"level\": \"MASTER\", \"reachedOn\": \"2009-11-21\"}")
                .spec(Problems.of(412, "precondition-failed"));
        command(id, 2, "education", "{\"level\": \"UNIVERSITY\", \"reachedOn\": \"2009-11-21\"}")
                .spec(Problems.of(409, "education-already-recorded", "/level"));
        command(id, 2, "education", "{\"level\": \"INTERMEDIATE\", \"reachedOn\": \"2009-11-21\"}")
                .spec(Problems.of(422, "education-not-rising", "/reachedOn"));
        province()
                .body("{\"level\": \"MASTER\", \"reachedOn\": \"2009-11-21\"}")
                .post("/api/v1/members/" + id + "/education")
                .then()
                .spec(Problems.of(428, "precondition-required"));
    }

    @Test
    void trainingTurnCountsForTheAffiliationOfItsDay() {
        String id = register.member(register.cell(), "DV-1").getString("id");

        command(id, 1, "training-turns", turn("UPGRADING", "2008-06-27"))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("trainingTurns.kind", contains("UPGRADING"))
                .body("trainingTurns[0].organisationId", equalTo(register.cell().toString()))
                .body("trainingTurns[0].id", notNullValue());
        command(id, 2, "training-turns", turn("UPGRADING", "2008-06-27"))
                .spec(Problems.of(409, "training-turn-already-recorded", "/completedOn"));
        command(id, 2, "training-turns", turn("UPGRADING", "2001-02-02"))
                .spec(Problems.of(422, "not-affiliated-then", "/completedOn"));
        command(id, 2, "training-turns", turn("KNITTING", "2008-06-28"))
                .spec(Problems.of(422, "unknown-code", "/kind"));
    }

    @Test
    void repeatedCommandWithTheSameKeyIsCarriedOutOnce() {
        String id = register.member(register.cell(), "DV-1").getString("id");
        String key = UUID.randomUUID().toString();

        for (String replayed : new String[] {null, "true"}) {
            province()
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .body(turn("UPGRADING", "2008-06-27"))
                    .post("/api/v1/members/" + id + "/training-turns")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .header("Idempotent-Replayed", equalTo(replayed));
        }
        assertThat(Database.ofService().count("training_turn")).isEqualTo(1);
    }

    @Test
    void listsByOrganisationSubtreeAndStatusPageByPage() {
        register.member(register.cell(), "DV-1");
        register.member(register.secondCell(), "DV-2");
        register.member(register.otherCell(), "DV-3");
        register.admitted(register.cell());

        list("").body("items", hasSize(4));
        list("?organisationId=" + register.base()).body("items", hasSize(0));
        list("?organisationId=" + register.base() + "&subtree=true").body("items", hasSize(3));
        list("?organisationId=" + register.cell() + "&status=OFFICIAL").body("items.reference", contains("DV-1"));
        list("?organisationId=" + UUID.randomUUID()).spec(Problems.of(404, "organisation-not-found"));
        JsonPath first =
                list("?limit=3").body("links.next", notNullValue()).extract().jsonPath();
        list("?limit=3&cursor=" + first.getString("nextCursor"))
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }

    @Test
    void outsideTheScopeNobodyExists() {
        String id = register.member(register.otherCell(), "DV-3").getString("id");
        for (String role : List.of(Roles.CELL_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER)) {
            as(role, register.committee())
                    .get("/api/v1/members/" + id)
                    .then()
                    .spec(Problems.of(404, "member-not-found"));
            as(role, register.committee())
                    .header("If-Match", "\"1\"")
                    .body("{\"level\": \"UNIVERSITY\", \"reachedOn\": \"2008-11-21\"}")
                    .post("/api/v1/members/" + id + "/education")
                    .then()
                    .spec(Problems.of(404, "member-not-found"));
            as(role, register.committee())
                    .header("If-Match", "\"1\"")
                    .body(turn("UPGRADING", "2008-06-27"))
                    .post("/api/v1/members/" + id + "/training-turns")
                    .then()
                    .spec(Problems.of(404, "member-not-found"));
        }
        as(Roles.BASE_OFFICER, register.committee())
                .get("/api/v1/members")
                .then()
                .body("items", hasSize(0));
        as(Roles.BASE_OFFICER, register.committee())
                .body(memberBody(register.otherCell(), "DV-4"))
                .post("/api/v1/members")
                .then()
                .spec(Problems.of(404, "organisation-not-found", "/organisationId"));
    }

    private static String turn(String kind, String completedOn) {
        return "{\"kind\": \"" + kind + "\", \"completedOn\": \"" + completedOn + "\"}";
    }

    private io.restassured.specification.RequestSpecification province() {
        return as(Roles.PROVINCE_OFFICER, register.province());
    }

    private ValidatableResponse register(String body) {
        return province().body(body).post("/api/v1/members").then();
    }

    private ValidatableResponse command(String id, long version, String command, String body) {
        return province()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/members/" + id + "/" + command)
                .then();
    }

    private ValidatableResponse list(String query) {
        return province().get("/api/v1/members" + query).then();
    }
}
