package vn.memberdev.platform.health;

import io.micrometer.prometheus.PrometheusMeterRegistry;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Metrics of a service whose workers are all busy: the route of Quarkus waits for a worker, so this one stands before
 * it and reads the meters on a thread of its own. Gauges are read from memory, so one thread is enough.
 */
@ApplicationScoped
public class MetricsRoute {

    private static final int FIRST = -1_000;
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Watch.daemons("metrics"));

    MetricsRoute(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    void register(@Observes ManagementInterface management) {
        management.router().get("/q/metrics").order(FIRST).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        thread.execute(() -> {
            try {
                context.response().putHeader("Content-Type", TEXT).end(registry.scrape());
            } catch (RuntimeException e) {
                context.fail(e);
            }
        });
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
