package vn.memberdev.platform.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.embedded.TokenIssuer;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Management;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;

/** A service that starts before its identity provider, gets the keys when it comes, and keeps them when it goes. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
@QuarkusTestResource(value = ProviderAway.class, restrictToAnnotatedClass = true)
class TokenKeysTest {

    private static final String CHECK = "checks.find { it.name == 'token keys' }.";

    private final UUID organisation = Ids.next();

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    URI provider;

    @Test
    void theServiceWaitsForTheKeysAndKeepsThem() throws IOException {
        aCallIsRefusedUntilTheKeysAreKnown();
        String token;
        try (TokenIssuer issuer = TokenIssuer.start(provider.getPort(), null)) {
            awaitReady();
            token = issuer.token("officer", Set.of(Roles.CELL_OFFICER), organisation, Duration.ofHours(1));
            aCallIsAnswered(token);
        }
        await().untilAsserted(() ->
                Management.get("/q/health/ready").then().statusCode(200).body(CHECK + "data", hasKey("provider away")));
        aCallIsAnswered(token);
    }

    private void aCallIsRefusedUntilTheKeysAreKnown() {
        Management.get("/q/health/ready").then().statusCode(503).body(CHECK + "status", equalTo("DOWN"));
        Management.get("/q/health/live").then().statusCode(200);
        given().auth()
                .oauth2("a.b.c")
                .contentType(ContentType.JSON)
                .body("{\"text\":\"" + "a".repeat(100_000) + "\"}")
                .post("/notes")
                .then()
                .spec(Problems.of(503, "token-keys-missing"))
                .header("Retry-After", notNullValue())
                .body("retry", equalTo(true));
    }

    private void awaitReady() {
        await().untilAsserted(() -> Management.get("/q/health/ready")
                .then()
                .statusCode(200)
                // A broker that is away is shown, and lowers nothing.
                .body("checks.find { it.name == 'broker' }.data", hasKey("away")));
    }

    private void aCallIsAnswered(String token) {
        assertThat(given().auth()
                        .oauth2(token)
                        .get("/notes/scope")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(organisation.toString());
    }
}
