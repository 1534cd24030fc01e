package vn.memberdev.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** What operators watch on the consuming side: how far behind, and what is in the quarantine. */
@ApplicationScoped
public class InboxMetrics {

    private final ConsumerLag lag;
    private final Quarantine quarantine;
    private final MeterRegistry registry;
    private volatile double behind;
    private volatile double quarantined;

    InboxMetrics(ConsumerLag lag, Quarantine quarantine, MeterRegistry registry) {
        this.lag = lag;
        this.quarantine = quarantine;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("memberdev.consumer.lag.records", () -> behind)
                .description("events not applied yet; NaN while the broker cannot be asked")
                .register(registry);
        Gauge.builder("memberdev.quarantine.records", () -> quarantined)
                .description("events set aside")
                .register(registry);
    }

    @Scheduled(every = "5s", identity = "inbox-metrics")
    void measure() {
        behind = lag.behind().map(InboxMetrics::sum).orElse(Double.NaN);
        quarantined = sum(quarantine.waitingByTopic());
    }

    private static double sum(Map<String, Long> byTopic) {
        return byTopic.values().stream().mapToLong(Long::longValue).sum();
    }
}
