package vn.memberdev.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.Tokens;

/** A value takes its one form and no other, in bodies and parameters. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class StrictFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day|\"1984-06-01T17:00:00Z\"|date",
                "day|14000|date",
                "day|[1984,6,1]|date",
                "day|\"\"|date",
                "day|\"1984-02-30\"|date",
                "day|\"1799-12-31\"|date-out-of-range",
                "day|\"2200-01-01\"|date-out-of-range",
                "day|\"+999999999-12-31\"|date-out-of-range",
                "moment|\"1984-06-01\"|date-time",
                "moment|454954954|date-time",
                "moment|\"-4800-06-01T00:00:00Z\"|date-out-of-range",
                "id|\"1-1-1-1-1\"|uuid",
                "id|\"AAAAAAAAAAAAAAAAAAAAAA==\"|uuid",
                "code|0|text",
                "code|\"0\"|unknown-code",
                "code|\"csv\"|unknown-code",
                "code|\" CSV\"|unknown-code",
                "number|\"7\"|integer",
                "number|7.0|integer",
                "number|true|integer",
                "number|2147483648|integer",
                "flag|\"true\"|boolean",
                "flag|1|boolean",
                "decimal|\"1.5\"|number",
                "text|1|text",
                "text|true|text",
                "text|[\"a\"]|text",
                "text|\"a\\u0000\"|text",
                "text|\"a\\u0007\"|text",
                "text|\"a\\ud83d\"|text",
                "text|\"a\\u200b\"|text",
                "text|\"a\\u202e\"|text",
                "text|\"a\\ufffd\"|text",
                "note|\"a\\u0000\"|text",
                "texts|\"a\"|list",
                "inner|\"a\"|object"
            })
    void anotherFormIsRefused(String field, String value, String code) {
        String problem = code.equals("unknown-code") || code.equals("date-out-of-range") ? code : "malformed-request";
        int status = code.equals("unknown-code") ? 422 : 400;
        send("{\"inner\":{\"" + field + "\":" + value + "}}")
                .spec(Problems.of(status, problem, "/inner/" + field))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].in", equalTo("body"));
    }

    @Test
    void theValueIsSaidUnlessItIsPersonal() {
        send("{\"day\":\"2009-31-12\"}").body("errors[0].value", equalTo("2009-31-12"));
        send("{\"day\":\"Nguyễn Văn An\"}").body("errors[0].value", nullValue());
        send("{\"birthDate\":\"1984-31-12\"}").body(not(containsString("1984-31-12")));
        send("{\"number\":\"079084012345\"}").body(not(containsString("079084012345")));
    }

    @Test
    void aFieldIsGivenOnce() {
        send("{\"inner\":{\"text\":\"a\",\"text\":\"b\"}}")
                .spec(Problems.of(400, "malformed-request", "/inner/text"))
                .body("errors[0].code", equalTo("repeated-field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}{}", "{} x", "{}]"})
    void nothingFollowsTheBody(String body) {
        send(body).spec(Problems.of(400, "malformed-request", ""));
    }

    @Test
    void aTextIsStoredInOneWay() {
        send("{\"text\":\"\\u00a0 Ngu\\u0079\\u0065\\u0302\\u0303n\\t Va\\u0306n\\u2003\\nAn \"}")
                .statusCode(200)
                .body("text", equalTo("Nguyễn Văn An"));
        send("{\"note\":\" a  b \\r\\n\\n c \"}").statusCode(200).body("note", equalTo("a b\n\nc"));
        send("{\"texts\":[\" a \"]}").statusCode(200).body("texts[0]", equalTo("a"));
    }

    @Test
    void aNameHasALetter() {
        send("{\"name\":\"12 - 3\"}").spec(Problems.of(422, "validation-failed", "/name"));
        send("{\"name\":\"Ý\"}").statusCode(200);
    }

    @Test
    void aTextOfAnAddressIsReadInTheSameWay() {
        officer()
                .get("/forms/2009-12-31?q=%C2%A0a%20%20b&one=%20c")
                .then()
                .statusCode(200)
                .body(equalTo("[a b][c]"));
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-31T00:00:00Z, day, path, malformed-request",
        "%2B10000-01-01, day, path, date-out-of-range",
        "2009-12-31?year=99999, year, query, date-out-of-range",
        "2009-12-31?year=2009.0, year, query, malformed-request",
        "2009-12-31?flag=yes, flag, query, malformed-request",
        "2009-12-31?q=%00, q, query, malformed-request",
        "2009-12-31?q=%C3%28, q, query, malformed-request",
        "2009-12-31?one=%E2%80%8B, one, query, malformed-request"
    })
    void anotherFormOfAParameterIsRefused(String address, String name, String in, String code) {
        officer()
                .get("/forms/" + address)
                .then()
                .spec(Problems.of(400, code, name))
                .body("errors[0].in", equalTo(in));
    }

    @ParameterizedTest
    @CsvSource({"lines/0?size=1, ordinal, path", "lines/1?size=0, size, query", "lines/1?size=1&part=four, part, query"
    })
    void aParameterThatBreaksARuleIsNamedAsTheCallerKnowsIt(String address, String name, String in) {
        officer()
                .get("/forms/2009-12-31/" + address)
                .then()
                .spec(Problems.of(422, "validation-failed", name))
                .body("errors[0].in", equalTo(in));
    }

    private static ValidatableResponse send(String body) {
        return officer()
                .contentType(ContentType.JSON)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/forms")
                .then();
    }

    private static RequestSpecification officer() {
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.of(Roles.CELL_OFFICER, UUID.randomUUID()));
    }
}
