package vn.memberdev.reporting.published;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.Tokens;
import vn.memberdev.reporting.Figures;

@QuarkusTest
class PublishedValueResourceTest {

    private static final String PATH = "/api/v1/published-values";

    @Inject
    OrgTree tree;

    private OrgFixture orgs;

    @BeforeEach
    void begin() {
        Database.ofService().clean();
        orgs = OrgFixture.plant(tree);
    }

    @Test
    void aNumberIsKeptAsItWasPrinted() {
        Response created = publish(with("value", "62,06"));

        created.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith(PATH + "/" + created.path("id")))
                .body("value", equalTo("62.06"))
                .body("definitionVersion", equalTo(1));
        asCommittee()
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(created.path("id")));
    }

    @Test
    void aJsonNumberIsNoValueAsPrinted() {
        Map<String, Object> body = with("value", "108.00");
        String json = "{\"indicator\":\"IND-3\",\"organisationId\":\"" + orgs.committee()
                + "\",\"periodFrom\":\"" + body.get("periodFrom") + "\",\"periodTo\":\"" + body.get("periodTo")
                + "\",\"source\":\"x\",\"value\":108.00}";

        asCommittee()
                .contentType(ContentType.JSON)
                .body(json)
                .post(PATH)
                .then()
                .spec(Problems.of(400, "malformed-request", "/value"));
    }

    @Test
    void wordsAreKeptAsWords() {
        publish(with("text", "hàng nghìn lượt")).then().statusCode(201).body("text", equalTo("hàng nghìn lượt"));

        var value =
                new Figures(orgs.province()).value("IND-2", orgs.committee(), "2005-01-01..2009-12-31", "as-reported");
        assertThat(value.get("published"))
                .isEqualTo(Map.of(
                        "text", "hàng nghìn lượt", "source", "baolangson.vn", "verdict", "CANNOT_BE_RECOMPUTED"));
    }

    @Test
    void whatWasPrintedDoesNotChange() {
        String id = publish(with("value", "62.06")).path("id");

        publish(with("value", "62.07"))
                .then()
                .spec(Problems.of(409, "published-value-exists"))
                .body("existingId", equalTo(id));
    }

    @Test
    void aRepeatedCallWithAKeyIsAnsweredAgain() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = with("value", "62.06");

        Response first = asCommittee()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PATH);
        Response second = asCommittee()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PATH);

        second.then().statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(first.path("id")));
        assertThat(Database.ofService().count("published_value")).isEqualTo(1);
    }

    @Test
    void eitherANumberOrWords() {
        publish(with("source", "x")).then().spec(Problems.of(422, "number-or-text", "/value"));
        Map<String, Object> both = with("value", "62.06");
        both.put("text", "so much");
        publish(both).then().spec(Problems.of(422, "number-or-text", "/value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"62.06%", "about 62", "1e3", ".5", "62.0600001"})
    void aNumberIsANumber(String value) {
        publish(with("value", value)).then().spec(Problems.of(422, "validation-failed", "/value"));
    }

    @Test
    void periodAndIndicatorMustMakeSense() {
        Map<String, Object> backwards = with("value", "1");
        backwards.put("periodTo", "2004-12-31");
        publish(backwards).then().spec(Problems.of(422, "validation-failed", "/periodTo"));
        Map<String, Object> unknown = with("value", "1");
        unknown.put("indicator", "IND-99");
        publish(unknown).then().spec(Problems.of(404, "indicator-not-found"));
        publish(with("unknownField", "1")).then().statusCode(400);
    }

    @Test
    void onlyTheCallersPartOfTheTreeIsListed() {
        publish(with("value", "62.06"));
        Map<String, Object> other = with("value", "55.5");
        other.put("organisationId", orgs.otherCommittee());
        publish(other).then().spec(Problems.of(404, "organisation-not-found", "/organisationId"));
        RequestSpecification province = as(Roles.PROVINCE_OFFICER, orgs.province());
        String outside = province.contentType(ContentType.JSON)
                .body(other)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        asCommittee().get(PATH).then().statusCode(200).body("items", hasSize(1));
        as(Roles.PROVINCE_OFFICER, orgs.province()).get(PATH).then().body("items", hasSize(2));
        asCommittee().get(PATH + "/" + outside).then().spec(Problems.of(404, "published-value-not-found"));
    }

    @Test
    void theListIsFilteredAndPaged() {
        publish(with("value", "62.06"));
        Map<String, Object> another = with("value", "756");
        another.put("indicator", "IND-1");
        publish(another);

        asCommittee().get(PATH + "?indicator=IND-1").then().body("items.value", equalTo(List.of("756")));
        asCommittee().get(PATH + "?organisation=" + orgs.base()).then().body("items", hasSize(0));
        String cursor = asCommittee()
                .get(PATH + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        asCommittee().get(PATH + "?limit=1&cursor=" + cursor).then().body("items", hasSize(1));
        asCommittee().get(PATH + "?organisation=x").then().spec(Problems.of(400, "malformed-request", "organisation"));
    }

    private Response publish(Map<String, Object> body) {
        return asCommittee().contentType(ContentType.JSON).body(body).post(PATH);
    }

    private RequestSpecification asCommittee() {
        return as(Roles.COMMITTEE_OFFICER, orgs.committee());
    }

    private static RequestSpecification as(String role, UUID organisation) {
        return given().auth().oauth2(Tokens.of(role, organisation));
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "indicator", "IND-2",
                "organisationId", orgs.committee(),
                "periodFrom", "2005-01-01",
                "periodTo", "2009-12-31",
                "source", "baolangson.vn"));
        body.put(field, value);
        return body;
    }
}
