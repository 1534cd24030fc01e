package vn.memberdev.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class LanguageTest {

    private static final String NOTHING_HERE = "Không có nội dung tại địa chỉ này.";

    private final UUID organisation = Ids.next();

    @Test
    void whoAsksForNoLanguageGetsVietnamese() {
        officer()
                .get("/nowhere")
                .then()
                .statusCode(404)
                .header("Content-Language", "vi")
                .header("Vary", containsStringIgnoringCase("Accept-Language"))
                .body("title", equalTo(NOTHING_HERE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|en", "en-GB, vi;q=0.5|en", "fr, en;q=0.8|en", "vi-VN, en|vi", "en;q=0|vi", "*|vi", "fr|vi"})
    void theFirstKnownLanguageIsTaken(String header, String language) {
        officer().header("Accept-Language", header).get("/nowhere").then().header("Content-Language", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en;q=much", ";;;", "en_US, 7", "e"})
    void aHeaderThatCannotBeUsedIsPassedOver(String header) {
        officer()
                .header("Accept-Language", header)
                .get("/nowhere")
                .then()
                .statusCode(404)
                .header("Content-Language", "vi");
    }

    @Test
    void aFaultOfTheFormNamesWhatIsExpected() {
        write("vi", "{\"text\":\" \",\"lines\":[{}]}")
                .then()
                .statusCode(422)
                .body("errors.message", hasItems("bắt buộc phải có và không được để trống", "bắt buộc phải có"));
        write("en", "{\"text\":\" \",\"lines\":[{}]}")
                .then()
                .statusCode(422)
                .body("errors.message", hasItems("must be given and not be blank", "must be given"));
    }

    @Test
    void whatAMessageNamesIsThereForPrograms() {
        officer()
                .header("Accept-Language", "en")
                .get("/notes/scope?format=PDF")
                .then()
                .statusCode(422)
                .body("errors[0].message", equalTo("must be one of: CSV, XLSX"))
                .body("errors[0].params.codes", hasItems("CSV", "XLSX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theFrameworkHasNoWordInAnAnswer(String language) {
        RequestSpecification caller = officer().header("Accept-Language", language);
        said(caller.delete("/notes"), 405);
        said(officer().header("Accept-Language", language).accept("image/png").get("/problems"), 406);
        said(
                officer()
                        .header("Accept-Language", language)
                        .contentType("text/plain")
                        .body("a")
                        .post("/notes"),
                415);
        said(write(language, "{\"text\":"), 400);
        said(given().header("Accept-Language", language).get("/notes/scope"), 401);
    }

    private static void said(Response answer, int status) {
        answer.then()
                .statusCode(status)
                .header("Content-Language", notNullValue())
                .body("detail", notNullValue())
                .body(not(containsString("HTTP 4")))
                .body(not(containsString("MessageBody")))
                .body(not(containsString("Exception")));
    }

    @Test
    void aRefusalBeforeTheResourceIsInTheLanguageOfTheCallerToo() {
        given().header("Accept-Language", "en")
                .get("/notes/scope")
                .then()
                .statusCode(401)
                .header("Content-Language", "en")
                .body("title", equalTo("The request carries no valid bearer token."));
    }

    @Test
    void thePageOfACodeIsForPeople() {
        given().accept("text/html")
                .get("/problems/unauthenticated")
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .header("Content-Language", "vi")
                .body(containsString("Nguyên nhân"))
                .body(containsString("Bearer &lt;token&gt;"));
        given().accept("text/html")
                .header("Accept-Language", "en")
                .get("/problems")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/problems/body-too-large\""));
    }

    @Test
    void theCatalogueSaysCauseAdviceAndMembers() {
        given().header("Accept-Language", "en")
                .get("/problems/body-too-large")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("cause", notNullValue())
                .body("whatToDo", hasItem("A row has more than … columns; leave some out."))
                .body("members", hasItem("limit"));
        given().get("/problems").then().statusCode(200).body("whatToDo.flatten()", everyItem(not(equalTo(""))));
    }

    @Test
    void aStoredAnswerStaysInTheLanguageItWasGivenIn() {
        UUID key = UUID.randomUUID();
        keyed(key, "en").then().statusCode(201).header("Content-Language", "en");
        keyed(key, "vi")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Content-Language", "en");
    }

    private Response keyed(UUID key, String language) {
        return officer()
                .header("Accept-Language", language)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"text\":\"once\"}")
                .post("/notes");
    }

    private Response write(String language, String body) {
        return officer()
                .header("Accept-Language", language)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/notes");
    }

    private RequestSpecification officer() {
        return given().auth().oauth2(Tokens.of(Roles.CELL_OFFICER, organisation));
    }
}
