package vn.memberdev.admissions.target;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.memberdev.admissions.Register.act;
import static vn.memberdev.admissions.Register.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class TargetResourceTest {

    private static final String PATH = "/api/v1/targets";

    private Register register;

    @BeforeEach
    void establish() {
        register = Register.establish();
    }

    @Test
    void setAnswersWithPlaceAndTagAndChangeRaisesTheVersion() {
        ValidatableResponse set = set(register.committee(), "2005-01-01", "2009-12-31");
        String id = set.statusCode(201)
                .header("ETag", "\"1\"")
                .body("value", equalTo(650))
                .body("indicator", equalTo("ADMISSIONS"))
                .extract()
                .path("id");
        set.header("Location", endsWith(PATH + "/" + id));

        change(id, 1, 700).statusCode(200).header("ETag", "\"2\"").body("value", equalTo(700));
        province()
                .header("If-Match", "\"2\"")
                .body(changeBody(710).replace("2007-07-10", "2007-07-09"))
                .put(PATH + "/" + id)
                .then()
                .spec(Problems.of(422, "validation-failed", "/resolution/decidedOn"));
        change(id, 1, 710).spec(Problems.of(412, "precondition-failed"));
        change(id, 2, -1).spec(Problems.of(422, "validation-failed", "/value"));
        province().body(changeBody(710)).put(PATH + "/" + id).then().spec(Problems.of(428, "precondition-required"));
        province().get(PATH + "/" + id).then().statusCode(200).body("version", equalTo(2));
        province().header("If-None-Match", "\"2\"").get(PATH + "/" + id).then().statusCode(304);
    }

    @Test
    void refusesWhatContradictsTheFormOrAnotherTarget() {
        String id =
                set(register.committee(), "2005-01-01", "2009-12-31").extract().path("id");

        set(register.committee(), "2005-01-01", "2009-12-31")
                .spec(Problems.of(409, "target-exists"))
                .body("existingId", equalTo(id));
        set(register.committee(), "2005-01-01", "2005-12-31").statusCode(201);
        set(register.committee(), "2009-12-31", "2005-01-01").spec(Problems.of(422, "period-reversed", "/periodTo"));
        set(UUID.randomUUID(), "2005-01-01", "2009-12-31")
                .spec(Problems.of(404, "organisation-not-found", "/organisationId"));
        province()
                .body(setBody(register.committee(), "2005-01-01", "2009-12-31").replace("ADMISSIONS", "APPLES"))
                .post(PATH)
                .then()
                .spec(Problems.of(422, "unknown-code", "/indicator"));
        province().body("{}").post(PATH).then().spec(Problems.of(422, "validation-failed", "/resolution"));
    }

    @Test
    void listsByOrganisationAndIndicator() {
        set(register.committee(), "2005-01-01", "2009-12-31").statusCode(201);
        set(register.otherCommittee(), "2005-01-01", "2009-12-31").statusCode(201);

        province().get(PATH).then().body("items", hasSize(2));
        province().get(PATH + "?organisationId=" + register.committee()).then().body("items", hasSize(1));
        province().get(PATH + "?indicator=APPLES").then().body("items", hasSize(0));
        province()
                .get(PATH + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("nextCursor.length() > 0", equalTo(true));
    }

    @Test
    void outsideTheScopeNoTargetExists() {
        String id = set(register.otherCommittee(), "2005-01-01", "2009-12-31")
                .extract()
                .path("id");
        UUID committee = register.committee();

        as(Roles.COMMITTEE_OFFICER, committee).get(PATH + "/" + id).then().spec(Problems.of(404, "target-not-found"));
        as(Roles.COMMITTEE_OFFICER, committee).get(PATH).then().body("items", hasSize(0));
        as(Roles.COMMITTEE_OFFICER, committee)
                .header("If-Match", "\"1\"")
                .body(changeBody(700))
                .put(PATH + "/" + id)
                .then()
                .spec(Problems.of(404, "target-not-found"));
        as(Roles.COMMITTEE_OFFICER, committee)
                .body(setBody(register.otherBase(), "2005-01-01", "2009-12-31"))
                .post(PATH)
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
        as(Roles.COMMITTEE_OFFICER, committee)
                .get(PATH + "?organisationId=" + register.otherBase())
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
    }

    private io.restassured.specification.RequestSpecification province() {
        return as(Roles.PROVINCE_OFFICER, register.province());
    }

    private ValidatableResponse set(UUID organisation, String from, String to) {
        return province().body(setBody(organisation, from, to)).post(PATH).then();
    }

    private static String setBody(UUID organisation, String from, String to) {
        return "{\"organisationId\": \"" + organisation + "\", \"indicator\": \"ADMISSIONS\", \"periodFrom\": \"" + from
                + "\", \"periodTo\": \"" + to + "\", \"value\": 650, \"resolution\": "
                + act("09-NQ/DUK", "2005-12-18") + "}";
    }

    private ValidatableResponse change(String id, long version, int value) {
        return province()
                .header("If-Match", "\"" + version + "\"")
                .body(changeBody(value))
                .put(PATH + "/" + id)
                .then();
    }

    private static String changeBody(int value) {
        return "{\"value\": " + value + ", \"resolution\": " + act("10-NQ/DUK", "2007-07-10") + "}";
    }
}
