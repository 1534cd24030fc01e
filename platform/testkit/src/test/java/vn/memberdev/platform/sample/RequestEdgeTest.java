package vn.memberdev.platform.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class RequestEdgeTest {

    private final UUID organisation = Ids.next();

    @Test
    void theTokenBecomesTheScope() {
        assertThat(officer().get("/notes/scope").asString()).isEqualTo(organisation.toString());
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        given().get("/notes/scope").then().spec(Problems.of(401, "unauthenticated"));
    }

    @Test
    void anotherRoleIsForbidden() {
        as(Roles.OPERATOR).get("/notes/scope").then().spec(Problems.of(403, "forbidden"));
    }

    @Test
    void aMethodNobodyAnnotatedIsClosed() {
        officer().get("/notes/forgotten").then().spec(Problems.of(403, "forbidden"));
    }

    @Test
    void anUnknownAddressIsAProblemToo() {
        officer().get("/nowhere").then().spec(Problems.of(404, "not-found"));
    }

    @Test
    void anUnknownParameterIsNamed() {
        officer().get("/notes/scope?verbos=true").then().spec(Problems.of(400, "unknown-parameter", "verbos"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf", "knownAt", "id", "limit"})
    void aParameterThatCannotBeReadIsNamed(String name) {
        for (String value : List.of("nonsense", "", "2009-13-01")) {
            officer()
                    .get("/notes/scope?" + name + "=" + value)
                    .then()
                    .spec(Problems.of(400, "malformed-request", name))
                    .body("errors.in", everyItem(equalTo("query")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PDF", "", "csv"})
    void aCodeThatIsNotOfTheListIsNamed(String code) {
        officer()
                .get("/notes/scope?format=" + code)
                .then()
                .spec(Problems.of(422, "unknown-code", "format"))
                .body("errors.in", everyItem(equalTo("query")));
    }

    @Test
    void aParameterThatCanBeReadIsTaken() {
        officer()
                .get("/notes/scope?asOf=2009-12-31&knownAt=2026-01-31T08:00:00Z&limit=5&format=CSV&id=" + organisation)
                .then()
                .statusCode(200);
    }

    @Test
    void aBrokenRuleOfTheFormPointsToTheField() {
        write("{\"text\":\" \",\"lines\":[{\"number\":1},{}]}")
                .then()
                .spec(Problems.of(422, "validation-failed", "/text"))
                .spec(Problems.of(422, "validation-failed", "/lines/1/number"));
    }

    @Test
    void aFieldNobodyReadsIsRefused() {
        write("{\"text\":\"a\",\"txet\":\"b\"}").then().spec(Problems.of(400, "malformed-request", "/txet"));
    }

    @Test
    void aValueThatCannotBeReadIsNotRepeated() {
        write("{\"text\":\"a\",\"lines\":[{\"number\":\"Nguyễn\"}]}")
                .then()
                .spec(Problems.of(400, "malformed-request", "/lines/0/number"))
                .body(not(containsString("Nguyễn")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Nguyễn\"", "[]", "7"})
    void aBodyOfAnotherShapeIsRefused(String body) {
        write(body).then().spec(Problems.of(400, "malformed-request")).body(not(containsString("Nguyễn")));
    }

    @Test
    void aPartOfAnotherShapeIsNamed() {
        write("{\"text\":\"a\",\"lines\":[\"Nguyễn\"]}")
                .then()
                .spec(Problems.of(400, "malformed-request", "/lines/0"))
                .body(not(containsString("Nguyễn")));
    }

    @Test
    void brokenJsonIsRefused() {
        write("{\"text\":").then().spec(Problems.of(400, "malformed-request"));
    }

    @Test
    void anUnexpectedFailureTellsNothingButItsTraceId() {
        officer()
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/notes/broken")
                .then()
                .spec(Problems.of(500, "internal-error"))
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"))
                .body(not(containsString("Nguyễn")));
    }

    @Test
    void theCatalogueExplainsEachCode() {
        given().get("/problems/precondition-failed")
                .then()
                .statusCode(200)
                .body("status", equalTo(412))
                .body("title", notNullValue());
    }

    @Test
    void aRepeatedRequestIsCarriedOutOnce() {
        UUID key = UUID.randomUUID();
        long before = Database.ofService().count("note");
        String first = keyed(key, "{\"text\":\"once\"}")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        keyed(key, "{\"text\":\"once\"}")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("ETag", "\"1\"")
                .header("Location", notNullValue())
                .body(equalTo(first));
        assertThat(Database.ofService().count("note")).isEqualTo(before + 1);
    }

    @Test
    void aKeyIsGoodForOneRequestOnly() {
        UUID key = UUID.randomUUID();
        keyed(key, "{\"text\":\"one\"}").then().statusCode(201);
        keyed(key, "{\"text\":\"two\"}").then().spec(Problems.of(422, "idempotency-key-reused"));
    }

    @Test
    void aRefusedRequestDoesNotUseUpItsKey() {
        UUID key = UUID.randomUUID();
        keyed(key, "{\"text\":\"\"}").then().statusCode(422);
        keyed(key, "{\"text\":\"better\"}").then().statusCode(201);
    }

    @Test
    void aKeyThatIsNoUuidIsRefused() {
        officer()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "1")
                .body("{\"text\":\"a\"}")
                .post("/notes")
                .then()
                .spec(Problems.of(400, "idempotency-key-invalid"));
    }

    @Test
    void everyProblemHasATraceId() {
        given().get("/notes/scope").then().body("traceId", hasLength(32));
    }

    private Response write(String body) {
        return officer().contentType(ContentType.JSON).body(body).post("/notes");
    }

    private Response keyed(UUID key, String body) {
        return officer()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/notes");
    }

    private RequestSpecification officer() {
        return as(Roles.CELL_OFFICER);
    }

    private RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role, organisation));
    }
}
