package vn.memberdev.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import vn.memberdev.platform.inbox.ConsumerLag;
import vn.memberdev.platform.inbox.ConsumerProgress;
import vn.memberdev.platform.time.BusinessTime;

/**
 * Alive means that the consumer makes progress, or has nothing to do. A consumer that stands still with records to
 * apply is restarted; a broker that is away is no reason to.
 */
@Liveness
@ApplicationScoped
public class ConsumerHealth implements HealthCheck {

    private final ConsumerProgress progress;
    private final ConsumerLag lag;
    private final BusinessTime time;
    private final Duration patience;

    ConsumerHealth(
            ConsumerProgress progress,
            ConsumerLag lag,
            BusinessTime time,
            @ConfigProperty(name = "memberdev.consumer.patience", defaultValue = "5m") Duration patience) {
        this.progress = progress;
        this.lag = lag;
        this.time = time;
        this.patience = patience;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<Map<String, Long>> behind = lag.behind();
        long waiting = behind.orElse(Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        boolean stuck = waiting > 0
                && !progress.assigned().isEmpty()
                && progress.lastApplied().plus(patience).isBefore(time.now());
        HealthCheckResponseBuilder response = HealthCheckResponse.named("consumer progress")
                .withData("behind", behind.isPresent() ? Long.toString(waiting) : "unknown: the broker does not answer")
                .withData("lastApplied", progress.lastApplied().toString());
        progress.broken().ifPresent(why -> response.withData("broken", why));
        return response.status(!stuck && progress.broken().isEmpty()).build();
    }
}
