package vn.memberdev.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import vn.memberdev.platform.consumer.ConsumerLag;
import vn.memberdev.platform.consumer.ConsumerProgress;

/**
 * Alive means that the consumer makes progress in its own partitions, or has nothing to do there. A consumer that stands
 * still with records to apply, or whose thread is dead, is restarted. A broker or a database that is away is no reason
 * to, and neither is a topic that waits for an operator: a restart mends none of them.
 */
@Liveness
@ApplicationScoped
public class ConsumerHealth implements HealthCheck {

    private final ConsumerProgress progress;
    private final ConsumerLag lag;

    public ConsumerHealth(ConsumerProgress progress, ConsumerLag lag) {
        this.progress = progress;
        this.lag = lag;
    }

    @Override
    public HealthCheckResponse call() {
        ConsumerProgress.Standing standing = progress.standing();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("consumer progress")
                .withData(
                        "behind",
                        lag.topics().isPresent()
                                ? Long.toString(standing.behind())
                                : "unknown: the broker or the database does not answer");
        String stopped = lag.stopped().stream()
                .map(topic -> topic.topic() + ": " + topic.reason())
                .collect(Collectors.joining(", "));
        if (!stopped.isEmpty()) {
            response.withData("stopped", stopped);
        }
        if (standing.dead()) {
            response.withData("trouble", "the polling thread does not come round");
        }
        return response.status(!standing.stuck() && !standing.dead()).build();
    }
}
