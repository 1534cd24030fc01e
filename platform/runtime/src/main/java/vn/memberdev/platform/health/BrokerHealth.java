package vn.memberdev.platform.health;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows whether the broker answers. A broker that is away takes no replica out of service: writes go on, their events
 * wait in the outbox, and reads answer what has arrived.
 */
@Readiness
@ApplicationScoped
public class BrokerHealth implements HealthCheck {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int LIMIT_MILLIS = 3_000;

    private final Map<String, Object> settings;
    private final Watch watch = new Watch("the broker", EVERY, this::look);
    private Admin admin;

    BrokerHealth(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        settings = new HashMap<>(kafka);
        settings.keySet().retainAll(AdminClientConfig.configNames());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LIMIT_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LIMIT_MILLIS);
        // The client says at each try that nobody answers; the watch says it once.
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 10_000);
    }

    void start(@Observes StartupEvent event) {
        watch.start();
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("broker");
        watch.trouble()
                .ifPresentOrElse(
                        trouble -> response.withData("away", trouble), () -> response.withData("answers", true));
        return response.up().build();
    }

    private void look() throws Exception {
        if (admin == null) {
            admin = Admin.create(settings);
        }
        admin.describeCluster().nodes().get(LIMIT_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        watch.close();
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
