package vn.memberdev.platform.health;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Without its database a service serves nothing, so it is not ready. It looks through a connection of its own: a pool
 * whose connections are all at work is a busy service, not one whose database is away.
 */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final String LIMIT_SECONDS = "3";

    private final String url;
    private final Properties login = new Properties();
    private final Watch watch = new Watch("the database", EVERY, this::look);
    private Connection connection;

    DatabaseHealth(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        user.ifPresent(name -> login.setProperty("user", name));
        password.ifPresent(secret -> login.setProperty("password", secret));
        login.setProperty("connectTimeout", LIMIT_SECONDS);
        login.setProperty("loginTimeout", LIMIT_SECONDS);
        // A server that is frozen answers nothing and closes nothing.
        login.setProperty("socketTimeout", LIMIT_SECONDS);
        login.setProperty("ApplicationName", "health");
    }

    void start(@Observes StartupEvent event) {
        watch.start();
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("database");
        watch.trouble().ifPresent(trouble -> response.withData("away", trouble));
        return response.status(watch.trouble().isEmpty()).build();
    }

    /** A session that was ended is no sign of a database that is away: it is away if no other can be had. */
    private void look() throws SQLException {
        if (connection == null || !connection.isValid(Integer.parseInt(LIMIT_SECONDS))) {
            leave();
            connection = DriverManager.getConnection(url, login);
        }
    }

    private void leave() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException gone) {
                // It is over either way.
            }
            connection = null;
        }
    }

    @PreDestroy
    void stop() {
        watch.close();
        leave();
    }
}
