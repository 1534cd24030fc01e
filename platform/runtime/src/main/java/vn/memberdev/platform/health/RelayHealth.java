package vn.memberdev.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import vn.memberdev.platform.outbox.OutboxRelay;

/**
 * Alive means that the relay's thread comes round. A relay that only a restart brings back is restarted; a database or
 * a broker that is away is waited for, and events that the broker will not take are a metric.
 */
@Liveness
@ApplicationScoped
public class RelayHealth implements HealthCheck {

    private final OutboxRelay relay;

    public RelayHealth(OutboxRelay relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox relay").status(!relay.isDead()).build();
    }
}
