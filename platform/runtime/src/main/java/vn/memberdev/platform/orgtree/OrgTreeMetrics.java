package vn.memberdev.platform.orgtree;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What operators watch of the tree: what hangs in the air, because the register's event above it has not come. */
@ApplicationScoped
public class OrgTreeMetrics {

    private final OrgTree tree;
    private final MeterRegistry registry;
    private volatile double unplaced;

    OrgTreeMetrics(OrgTree tree, MeterRegistry registry) {
        this.tree = tree;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("memberdev.tree.unplaced", () -> unplaced)
                .description("organisations below, or kept by, one that is not known yet")
                .register(registry);
    }

    @Scheduled(every = "5s", identity = "tree-metrics")
    void measure() {
        unplaced = tree.unplaced().size();
    }
}
