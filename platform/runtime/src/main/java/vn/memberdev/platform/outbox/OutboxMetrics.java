package vn.memberdev.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** What operators watch: how much waits, for how long, and whether sending works. */
@ApplicationScoped
public class OutboxMetrics {

    private final Jdbi jdbi;
    private final OutboxCapacity capacity;
    private final AtomicInteger owned = new AtomicInteger();
    private final Counter sent;
    private final Counter failures;
    private volatile double rows;
    private volatile double parked;
    private volatile double oldestSeconds;

    OutboxMetrics(Jdbi jdbi, OutboxCapacity capacity, MeterRegistry registry) {
        this.jdbi = jdbi;
        this.capacity = capacity;
        this.sent = Counter.builder("memberdev.outbox.sent").register(registry);
        this.failures = Counter.builder("memberdev.outbox.send.failures").register(registry);
        Gauge.builder("memberdev.outbox.rows", () -> rows)
                .description("events waiting to be sent")
                .register(registry);
        Gauge.builder("memberdev.outbox.oldest.age.seconds", () -> oldestSeconds)
                .description("age of the oldest event waiting to be sent that is not parked")
                .register(registry);
        Gauge.builder("memberdev.outbox.parked", () -> parked)
                .description("events that the broker will not take, and those of their aggregates behind them")
                .register(registry);
        Gauge.builder("memberdev.outbox.shards.owned", owned::get)
                .description("shards this replica sends")
                .register(registry);
    }

    @Scheduled(every = "5s", identity = "outbox-metrics")
    void measure() {
        jdbi.useHandle(handle -> handle.createQuery("select count(*) as n, count(parked_at) as parked,"
                        + " coalesce(extract(epoch from clock_timestamp() - min(created_at)"
                        + " filter (where parked_at is null)), 0)::float8 as oldest from outbox_event")
                .map((row, context) -> {
                    rows = row.getLong("n");
                    parked = row.getLong("parked");
                    oldestSeconds = row.getDouble("oldest");
                    return null;
                })
                .list());
        capacity.waiting((long) rows);
    }

    void sent(int events) {
        sent.increment(events);
    }

    void failed() {
        failures.increment();
    }

    void owned(int shards) {
        owned.set(shards);
    }
}
