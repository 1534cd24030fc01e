package vn.memberdev.platform.health;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.platform.testkit.Patience.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.Management;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.TestInfrastructure;

/** What an orchestrator sees, in quiet times and in others. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class HealthTest {

    @Inject
    Vertx vertx;

    @Inject
    AgroalDataSource dataSource;

    @ConfigProperty(name = "quarkus.thread-pool.max-threads")
    int workers;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "memberdev.test.admin-password")
    String adminPassword;

    @Test
    void healthAndMetricsAnswerWhileAllWorkersAndConnectionsAreBusy() throws SQLException {
        awaitReady(200);
        CountDownLatch end = new CountDownLatch(1);
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                taken.add(dataSource.getConnection());
            }
            occupyAllWorkers(end);

            Management.get("/q/health/live").then().statusCode(200);
            Management.get("/q/health/ready").then().statusCode(200);
            assertThat(Management.metrics()).contains("memberdev_outbox_rows", "jvm_memory_used_bytes");
        } finally {
            end.countDown();
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void theyAnswerFromAPortOfTheirOwn() {
        given().get("/q/health/ready").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(404);
        given().get("/q/openapi").then().statusCode(200);
    }

    @Test
    void nothingOutsideTheServiceLowersLiveness() {
        List<String> live = Management.get("/q/health/live").jsonPath().getList("checks.name");
        assertThat(live)
                .isNotEmpty()
                .noneMatch(name -> name.matches("(?i).*(database|datasource|kafka|broker|messaging|oidc|provider).*"));
        List<String> ready = Management.get("/q/health/ready").jsonPath().getList("checks.name");
        assertThat(ready).contains("database", "broker", "token keys");
    }

    @Test
    void aDatabaseThatIsAwayLowersReadinessAlone() throws SQLException {
        awaitReady(200);
        connectionsAllowed(false);
        try {
            awaitReady(503);
            Management.get("/q/health/ready")
                    .then()
                    .body("checks.find { it.name == 'database' }.status", equalTo("DOWN"));
            Management.get("/q/health/live").then().statusCode(200);
        } finally {
            connectionsAllowed(true);
        }
        awaitReady(200);
        // What the pool still holds of before ends with its first use; the next test must not meet it.
        await().ignoreExceptions().until(this::everyConnectionWorks);
    }

    private boolean everyConnectionWorks() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                taken.add(dataSource.getConnection());
            }
            for (Connection connection : taken) {
                connection.createStatement().execute("select 1");
            }
            return true;
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    private static void awaitReady(int status) {
        await().until(() -> Management.get("/q/health/ready").statusCode() == status);
    }

    private void occupyAllWorkers(CountDownLatch end) {
        AtomicInteger busy = new AtomicInteger();
        for (int i = 0; i < 2 * workers; i++) {
            vertx.executeBlocking(
                    () -> {
                        busy.incrementAndGet();
                        end.await();
                        return null;
                    },
                    false);
        }
        await().until(() -> busy.get() >= workers);
    }

    /** What a restart or a failover of the server is to a service: sessions end, and none can be had. */
    private void connectionsAllowed(boolean allowed) throws SQLException {
        String name = url.substring(url.lastIndexOf('/') + 1);
        String admin = url.substring(0, url.lastIndexOf('/') + 1) + "postgres";
        try (Connection connection = DriverManager.getConnection(admin, TestInfrastructure.ADMIN, adminPassword);
                var statement = connection.createStatement()) {
            statement.execute("alter database " + name + " with allow_connections " + allowed);
            if (!allowed) {
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
            }
        }
    }
}
