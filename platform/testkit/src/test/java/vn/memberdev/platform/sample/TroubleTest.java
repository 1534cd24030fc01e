package vn.memberdev.platform.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.Tokens;

/** What callers are answered while the database makes trouble, and what the log says of it. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class TroubleTest {

    private final Database database = Database.ofService();

    @Inject
    AgroalDataSource pool;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int poolSize;

    @AfterEach
    void heal() {
        database.execute("drop trigger if exists at_commit on note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connection-broken",
                "statement-too-long",
                "transaction-too-long",
                "commit-too-late",
                "entity-too-late"
            })
    void whatPassesByItselfCanBeSentAgain(String trouble) {
        long before = database.count("note");
        mayBeSentAgain(call(trouble), "unavailable");
        assertThat(database.count("note")).isEqualTo(before);
    }

    @Test
    void aLockedTableCanBeTriedAgain() throws SQLException {
        try (Connection other = pool.getConnection()) {
            other.setAutoCommit(false);
            try (var statement = other.createStatement()) {
                statement.execute("lock table note in exclusive mode");
            }
            mayBeSentAgain(call("lock-too-long"), "unavailable");
            other.rollback();
        }
    }

    @Test
    void anEmptyPoolCanBeTriedAgain() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            while (taken.size() < poolSize) {
                taken.add(pool.getConnection());
            }
            mayBeSentAgain(call("read"), "unavailable");
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        call("read").then().statusCode(204);
    }

    @Test
    void aConnectionThatBreaksAtCommitLeavesTheOutcomeOpen() {
        atCommit("perform pg_terminate_backend(pg_backend_pid())");
        mayBeSentAgain(call("broken-at-commit"), "outcome-unknown");
    }

    @Test
    void aRaceThatIsLostAtCommitIsTold() {
        atCommit("raise exception 'taken' using errcode = '23505'");
        call("race-at-commit")
                .then()
                .spec(Problems.of(409, "concurrent-change"))
                .body("retry", nullValue());
    }

    @Test
    void whatIsNoExceptionIsAProblemToo() {
        call("error")
                .then()
                .spec(Problems.of(500, "internal-error"))
                .body("traceId", notNullValue())
                .body("retry", nullValue())
                .body(not(containsString("Nguyễn")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "search", "connection-broken"})
    void theLogNamesTheTraceOnceAndNoValue(String trouble) {
        try (LogProbe log = LogProbe.open()) {
            String traceId = call(trouble).jsonPath().getString("traceId");
            assertThat(log.lines().stream().filter(line -> line.contains(" ERROR ")))
                    .filteredOn(line -> line.contains(traceId))
                    .hasSize(1);
        }
    }

    @Test
    void aSearchThatFailsLeavesNoNameInTheLog() {
        try (LogProbe log = LogProbe.open()) {
            call("search").then().spec(Problems.of(500, "internal-error"));
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains("Nguyễn"));
        }
    }

    private static void mayBeSentAgain(Response answer, String code) {
        answer.then()
                .spec(Problems.of(503, code))
                .header("Retry-After", notNullValue())
                .body("retry", equalTo(true));
    }

    private void atCommit(String plpgsql) {
        database.execute("create or replace function at_commit() returns trigger language plpgsql as $$ begin "
                + plpgsql + "; return null; end $$");
        database.execute("create constraint trigger at_commit after insert on note deferrable initially deferred"
                + " for each row execute function at_commit()");
    }

    private static Response call(String trouble) {
        UUID organisation = Ids.next();
        return given().auth()
                .oauth2(Tokens.of(Roles.CELL_OFFICER, organisation))
                .post("/trouble/" + trouble);
    }
}
