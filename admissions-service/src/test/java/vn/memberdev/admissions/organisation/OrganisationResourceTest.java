package vn.memberdev.admissions.organisation;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.admissions.Register.act;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.Register.organisation;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.time.BusinessTime;

@QuarkusTest
@WithTestResource(value = SuiteTestResource.class, scope = TestResourceScope.GLOBAL)
class OrganisationResourceTest {

    private static final String PATH = "/api/v1/organisations";

    private Register register;

    @BeforeEach
    void establish() {
        register = Register.establish();
    }

    @Test
    void establishAnswersWithPlaceAndTag() {
        String id = post(organisation("99.010", "Chi bộ Văn phòng", "BASE_CELL", "99.010.002", "2005-03-01"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("parentId", equalTo(register.committee().toString()))
                .body("kind", equalTo("BASE_CELL"))
                .body("code", equalTo("99.010.002"))
                .body("effectiveOn", equalTo("2005-03-01"))
                .body("asOf", equalTo("2005-03-01"))
                .body("status", equalTo("ACTIVE"))
                .extract()
                .path("id");

        province()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Chi bộ Văn phòng"))
                .body("asOf", equalTo(LocalDate.now(BusinessTime.VIETNAM).toString()));
        post(organisation("99.010", "Chi bộ Đoàn", "BASE_CELL", "99.010.003"))
                .header("Location", endsWith(PATH + "/" + lastId()));
    }

    @Test
    void getWithKnownTagAnswersNotModified() {
        province()
                .header("If-None-Match", "\"1\"")
                .get(PATH + "/" + register.cell())
                .then()
                .statusCode(304);
        province()
                .header("If-None-Match", "\"7\"")
                .get(PATH + "/" + register.cell())
                .then()
                .statusCode(200);
    }

    @Test
    void firstOrganisationIsTheRootWithTheIdOfTheClaim() {
        Database.ofService().clean();
        UUID claim = UUID.randomUUID();

        as(Roles.PROVINCE_OFFICER, claim)
                .body(organisation(null, "Đảng bộ tỉnh", "PROVINCIAL", "98"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("id", equalTo(claim.toString()))
                .body("parentId", nullValue());
        as(Roles.PROVINCE_OFFICER, claim).get(PATH + "/" + claim).then().statusCode(200);
    }

    @Test
    void rootIsEstablishedByTheProvinceOnly() {
        Database.ofService().clean();

        as(Roles.COMMITTEE_OFFICER, UUID.randomUUID())
                .body(organisation(null, "Đảng bộ khối", "SUPERIOR", "98"))
                .post(PATH)
                .then()
                .spec(Problems.of(403, "forbidden"));
    }

    @Test
    void refusesSecondRoot() {
        post(organisation(null, "Đảng bộ tỉnh khác", "PROVINCIAL", "97"))
                .spec(Problems.of(409, "root-exists", "/parentId"));
    }

    @Test
    void refusesUnknownParentByCodeAndById() {
        post(organisation("99.999", "Chi bộ", "CELL", "99.999.001"))
                .spec(Problems.of(404, "organisation-not-found", "/parentCode"));
        post(organisation(null, "Chi bộ", "CELL", "99.999.001")
                        .replaceFirst("\\{", "{\"parentId\": \"" + UUID.randomUUID() + "\", "))
                .spec(Problems.of(404, "organisation-not-found", "/parentId"));
    }

    @Test
    void refusesToNameTheParentTwice() {
        post(organisation("99.010", "Chi bộ", "CELL", "99.010.009")
                        .replaceFirst("\\{", "{\"parentId\": \"" + register.committee() + "\", "))
                .spec(Problems.of(422, "parent-named-twice", "/parentCode"));
    }

    @Test
    void refusesDayBeforeTheParentExists() {
        String parent = "{\"parentId\": \"" + register.committee() + "\", ";

        post(organisation(null, "Chi bộ", "CELL", "99.010.009", "1999-12-31").replaceFirst("\\{", parent))
                .spec(Problems.of(422, "effective-before-parent", "/effectiveOn"));
    }

    @Test
    void refusesDayAhead() {
        post(organisation("99.010", "Chi bộ", "CELL", "99.010.009", "2999-01-01"))
                .spec(Problems.of(422, "date-in-future", "/effectiveOn"));
    }

    @Test
    void refusesCodeOfAnotherOrganisation() {
        post(organisation("99.010", "Chi bộ", "CELL", "99.010.001"))
                .spec(Problems.of(409, "code-in-use", "/code"))
                .body("existingId", equalTo(register.base().toString()));
    }

    @Test
    void refusesWhatTheFormDoesNotAllow() {
        post("{}").spec(Problems.of(422, "validation-failed", "/decision"));
        post(organisation("99.010", " ", "CELL", "1")).spec(Problems.of(422, "validation-failed", "/name"));
        post("{\"title\": \"Chi bộ\"}").spec(Problems.of(400, "malformed-request", "/title"));
    }

    @Test
    void transferMovesTheSubtreeFromADay() {
        transfer(register.base(), 1, register.otherCommittee(), "2009-07-01")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("parentId", equalTo(register.otherCommittee().toString()))
                .body("effectiveOn", equalTo("2009-07-01"));

        province()
                .get(PATH + "/" + register.base() + "?asOf=2009-06-30")
                .then()
                .body("parentId", equalTo(register.committee().toString()))
                .body("asOf", equalTo("2009-06-30"));
        as(Roles.COMMITTEE_OFFICER, register.otherCommittee())
                .get(PATH + "/" + register.cell())
                .then()
                .statusCode(200);
        as(Roles.COMMITTEE_OFFICER, register.committee())
                .get(PATH + "/" + register.cell())
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
    }

    @Test
    void transferTakesANewCode() {
        province()
                .header("If-Match", "\"1\"")
                .body(transferBody(register.otherCommittee(), "2009-07-01")
                        .replaceFirst("\\{", "{\"newCode\": \"99.020.007\", "))
                .post(PATH + "/" + register.base() + "/transfer")
                .then()
                .statusCode(200)
                .body("code", equalTo("99.020.007"));
        // The old code is free again from that day on.
        post(organisation("99.010", "Chi bộ mới", "BASE_CELL", "99.010.001", "2010-01-01"))
                .statusCode(201);
    }

    @Test
    void transferDatedAheadHoldsFromItsDayOnly() {
        String ahead = LocalDate.now(BusinessTime.VIETNAM).plusDays(30).toString();

        transfer(register.base(), 1, register.otherCommittee(), ahead).statusCode(200);

        province()
                .get(PATH + "/" + register.base())
                .then()
                .body("parentId", equalTo(register.committee().toString()));
        // What holds on that day was another thing under the same version before: never "not modified".
        province()
                .header("If-None-Match", "\"2\"")
                .get(PATH + "/" + register.base() + "?asOf=" + ahead)
                .then()
                .statusCode(200)
                .body("parentId", equalTo(register.otherCommittee().toString()));
    }

    @Test
    void transferNeedsTheTagOfThePresentVersion() {
        province()
                .body(transferBody(register.otherCommittee(), "2009-07-01"))
                .post(PATH + "/" + register.base() + "/transfer")
                .then()
                .spec(Problems.of(428, "precondition-required"));
        transfer(register.base(), 5, register.otherCommittee(), "2009-07-01")
                .spec(Problems.of(412, "precondition-failed"));
    }

    @Test
    void refusesTransferBelowItself() {
        transfer(register.committee(), 1, register.cell(), "2009-07-01")
                .spec(Problems.of(422, "cycle", "/newParentId"));
        transfer(register.committee(), 1, register.committee(), "2009-07-01")
                .spec(Problems.of(422, "cycle", "/newParentId"));
    }

    @Test
    void refusesCycleThatWouldCloseOnlyLater() {
        // From 2011 on the base stands below the other base: the other way round it may not stand there any more.
        transfer(register.base(), 1, register.otherBase(), "2011-01-01").statusCode(200);

        transfer(register.otherBase(), 1, register.cell(), "2010-01-01")
                .spec(Problems.of(422, "cycle", "/newParentId"));
    }

    @Test
    void refusesTransferOfTheRootToTheSameParentOrBeforeTheLastChange() {
        transfer(register.province(), 1, register.cell(), "2009-07-01").spec(Problems.of(422, "root-cannot-move"));
        transfer(register.base(), 1, register.committee(), "2009-07-01")
                .spec(Problems.of(422, "already-under-parent", "/newParentId"));
        transfer(register.base(), 1, register.otherCommittee(), Register.SINCE)
                .spec(Problems.of(409, "change-already-recorded", "/effectiveOn"));
    }

    @Test
    void refusesTransferToAnUnknownParentOrBeforeItExists() {
        transfer(register.base(), 1, UUID.randomUUID(), "2009-07-01")
                .spec(Problems.of(404, "organisation-not-found", "/newParentId"));
        String late = post(organisation("99", "Đảng bộ mới", "SUPERIOR", "99.030", "2010-01-01"))
                .extract()
                .path("id");
        transfer(register.base(), 1, UUID.fromString(late), "2009-07-01")
                .spec(Problems.of(422, "effective-before-parent", "/effectiveOn"));
    }

    @Test
    void sameKeyAndRequestIsCarriedOutOnce() {
        String key = UUID.randomUUID().toString();
        String body = organisation("99.010", "Chi bộ Đài", "BASE_CELL", "99.010.004");

        String first = province()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        province()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("ETag", "\"1\"")
                .body("id", equalTo(first));
    }

    private String lastId() {
        return Database.ofService()
                .value("select max(id::text) from organisation")
                .toString();
    }

    private io.restassured.specification.RequestSpecification province() {
        return as(Roles.PROVINCE_OFFICER, register.province());
    }

    private ValidatableResponse post(String body) {
        return province().body(body).post(PATH).then();
    }

    private ValidatableResponse transfer(UUID id, long version, UUID newParent, String effectiveOn) {
        return province()
                .header("If-Match", "\"" + version + "\"")
                .body(transferBody(newParent, effectiveOn))
                .post(PATH + "/" + id + "/transfer")
                .then();
    }

    private static String transferBody(UUID newParent, String effectiveOn) {
        return "{\"newParentId\": \"" + newParent + "\", \"effectiveOn\": \"" + effectiveOn + "\", \"decision\": "
                + act("31-QD/TU", "2009-06-25") + ", \"acceptance\": " + act("12-QD/HU", "2009-06-26") + "}";
    }
}
