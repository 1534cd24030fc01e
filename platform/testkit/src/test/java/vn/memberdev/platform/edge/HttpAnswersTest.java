package vn.memberdev.platform.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.Tokens;

/** What an answer says beside its body. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class HttpAnswersTest {

    private static final String FRONT_END = "http://localhost:5173";

    @TestHTTPResource
    URI root;

    @ParameterizedTest
    @ValueSource(strings = {"/notes/scope/", "/notes//scope", "/forms/", "/forms//2009-12-31"})
    void anAddressWithAnEmptyPartIsNotThere(String path) throws IOException, InterruptedException {
        // REST-assured would make one slash of two.
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(root.resolve(path))
                                .header("Authorization", "Bearer " + Tokens.of(Roles.CELL_OFFICER, UUID.randomUUID()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"not-found\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/notes/scope|GET, HEAD, OPTIONS",
                "/notes|OPTIONS, POST",
                "/forms/2009-12-31|GET, HEAD, OPTIONS",
                "/api/v1/code-lists|GET, HEAD, OPTIONS"
            })
    void anotherMethodIsToldWhichAreTaken(String path, String allowed) {
        officer()
                .delete(path)
                .then()
                .spec(Problems.of(405, "method-not-allowed"))
                .header("Allow", equalTo(allowed));
    }

    @Test
    void nobodyKeepsAnAnswerUnlessItMayBeKept() {
        officer().get("/notes/scope").then().header("Cache-Control", equalTo("private, no-store"));
        given().get("/notes/scope").then().statusCode(401).header("Cache-Control", equalTo("private, no-store"));
        officer()
                .get("/api/v1/code-lists")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=300"));
    }

    @Test
    void anAnswerSaysWhatItWasChosenBy() {
        officer().get("/notes/scope").then().header("Vary", equalTo("Accept, Accept-Encoding, Accept-Language"));
    }

    @Test
    void pagesOfANamedOriginMayCallAndReadWhatTheyNeed() {
        given().header("Origin", FRONT_END)
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,if-match,idempotency-key")
                .options("/notes/scope")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(FRONT_END))
                .header("Access-Control-Allow-Methods", containsString("PATCH"));
        officer()
                .header("Origin", FRONT_END)
                .get("/notes/scope")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(FRONT_END))
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("Idempotent-Replayed"))
                .header("Vary", containsString("Origin"));
    }

    @Test
    void pagesOfAnotherOriginMayNot() {
        officer()
                .header("Origin", "http://elsewhere.example")
                .get("/notes/scope")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private static RequestSpecification officer() {
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.of(Roles.CELL_OFFICER, UUID.randomUUID()));
    }
}
