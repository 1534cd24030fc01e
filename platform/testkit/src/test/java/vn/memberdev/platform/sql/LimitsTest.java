package vn.memberdev.platform.sql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.Tokens;

/** Time limits of statements, locks and transactions, and what is allowed to take longer. */
@QuarkusTest
@TestProfile(LimitsTest.Impatient.class)
@QuarkusTestResource(SuiteTestResource.class)
class LimitsTest {

    /** A service that waits for nothing. */
    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "memberdev.database.statement-timeout",
                    "1s",
                    "quarkus.transaction-manager.default-transaction-timeout",
                    "1s");
        }
    }

    @Inject
    AgroalDataSource pool;

    @Inject
    LongWork longWork;

    @Inject
    Flyway flyway;

    @ParameterizedTest
    @CsvSource({
        "statement_timeout, 1s",
        "lock_timeout, 15s",
        "idle_in_transaction_session_timeout, 2min",
        "plan_cache_mode, force_custom_plan"
    })
    void everyConnectionHasLimits(String setting, String value) {
        assertThat(setting(setting)).isEqualTo(value);
    }

    @Test
    void theDriverGivesUpToo() throws Exception {
        try (var connection = pool.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(60_000);
        }
    }

    @Test
    void migrationsHaveNoLimit() throws Exception {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show statement_timeout")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("0");
        }
    }

    @Test
    void longWorkHasTimeAndLeavesTheConnectionAsItWas() throws Exception {
        String inside = longWork.within(
                Duration.ofMinutes(30), QuarkusTransaction.requiringNew(), () -> setting("statement_timeout"));
        assertThat(inside).isEqualTo("30min");
        assertThat(setting("statement_timeout")).isEqualTo("1s");
        theDriverGivesUpToo();
    }

    @Test
    void aBatchHasMoreTimeThanOneRecord() {
        batch().post("/trouble/long-batch").then().statusCode(207);
        batch().header("Idempotency-Key", UUID.randomUUID())
                .post("/trouble/long-batch")
                .then()
                .statusCode(207);
        given().auth()
                .oauth2(Tokens.of(Roles.CELL_OFFICER, Ids.next()))
                .post("/trouble/commit-too-late")
                .then()
                .spec(Problems.of(503, "unavailable"));
    }

    private static RequestSpecification batch() {
        return given().auth()
                .oauth2(Tokens.of(Roles.CELL_OFFICER, Ids.next()))
                .contentType(ContentType.JSON)
                .body("{\"items\":[]}");
    }

    private String setting(String name) {
        return JdbiFactory.create(pool)
                .withHandle(handle ->
                        handle.createQuery("show " + name).mapTo(String.class).one());
    }
}
