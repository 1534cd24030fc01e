package vn.memberdev.admissions.organisation.establishment;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
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
        post(organisation("99.010", "Chi bộ", "CELL", "99.010.009", "2199-01-01"))
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
}
