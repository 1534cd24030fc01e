package vn.memberdev.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.memberdev.platform.consumer.ConsumerLag;

/** What operators watch on the consuming side: how far behind, and what is in the quarantine. */
@ApplicationScoped
public class InboxMetrics {

    private final ConsumerLag lag;
    private final Quarantine quarantine;
    private final MeterRegistry registry;
    private volatile double behind;
    private volatile double stopped;
    private volatile double quarantined;

    InboxMetrics(ConsumerLag lag, Quarantine quarantine, MeterRegistry registry) {
        this.lag = lag;
        this.quarantine = quarantine;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("memberdev.consumer.lag.records", () -> behind)
                .description("events not applied yet; NaN while nobody can say")
                .register(registry);
        Gauge.builder("memberdev.consumer.topics.stopped", () -> stopped)
                .description("topics that are not the ones whose events were applied; they wait for an operator")
                .register(registry);
        Gauge.builder("memberdev.quarantine.records", () -> quarantined)
                .description("events set aside")
                .register(registry);
    }

    @Scheduled(every = "5s", identity = "inbox-metrics")
    void measure() {
        behind = lag.total().map(Long::doubleValue).orElse(Double.NaN);
        stopped = lag.stopped().size();
        quarantined = quarantine.waitingByTopic().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
