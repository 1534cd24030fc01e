package vn.memberdev.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.platform.testkit.Patience.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.Tokens;

/** A key while its first request runs, and after the day it is kept. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class IdempotencyTest {

    private final Database database = Database.ofService();
    private final UUID key = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final String token = Tokens.of("one officer", Set.of(Roles.CELL_OFFICER), organisation);

    @Inject
    IdempotencyKeys keys;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void aSecondRequestWhileTheFirstRunsIsToldToWait() throws Exception {
        long before = database.count("note");
        CompletableFuture<Response> first;
        try (Connection other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table note in access exclusive mode");
            first = CompletableFuture.supplyAsync(this::write);
            await("the first request to wait for the table").until(this::someoneWaits);
            write().then().spec(Problems.of(409, "idempotency-key-in-flight"));
            other.rollback();
        }
        first.join().then().statusCode(201);
        write().then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(database.count("note")).isEqualTo(before + 1);
    }

    @Test
    void aKeyIsForgottenAfterItsDayAndNotBefore() {
        write().then().statusCode(201);
        database.execute("update idempotency_key set created_at = created_at - interval '23 hours' where key = ?", key);
        keys.forgetOldKeys();
        write().then().statusCode(201).header("Idempotent-Replayed", "true");
        database.execute("update idempotency_key set created_at = created_at - interval '2 hours' where key = ?", key);
        keys.forgetOldKeys();
        assertThat(write().then().statusCode(201).extract().header("Idempotent-Replayed"))
                .isNull();
    }

    @Test
    void theKeyOfAnotherCallerIsAnotherKey() {
        write().then().statusCode(201);
        String other = Tokens.of("another officer", Set.of(Roles.CELL_OFFICER), organisation);
        assertThat(writeAs(other).then().statusCode(201).extract().header("Idempotent-Replayed"))
                .isNull();
    }

    @Test
    void theKeyOfAnotherOfficeOfTheSameCallerIsAnotherKey() {
        write().then().statusCode(201);
        String other = Tokens.of("one officer", Set.of(Roles.CELL_OFFICER), UUID.randomUUID());
        assertThat(writeAs(other).then().statusCode(201).extract().header("Idempotent-Replayed"))
                .isNull();
    }

    private Response write() {
        return writeAs(token);
    }

    private Response writeAs(String caller) {
        return given().auth()
                .oauth2(caller)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"text\":\"once\"}")
                .post("/notes");
    }

    private boolean someoneWaits() {
        return (long) database.value("select count(*) from pg_locks where not granted and relation = 'note'::regclass"
                        + " and database = (select oid from pg_database where datname = current_database())")
                > 0;
    }
}
