package vn.memberdev.platform.comparison;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** How many kinds of aggregates were not found equal by the last comparison; an alarm belongs on it. */
@ApplicationScoped
class ComparisonMetrics {

    private final Comparisons comparisons;
    private final AtomicLong notEqual = new AtomicLong();

    ComparisonMetrics(Comparisons comparisons, MeterRegistry meters) {
        this.comparisons = comparisons;
        Gauge.builder("memberdev.comparison.not.equal", notEqual, AtomicLong::get)
                .description("kinds of aggregates that differed from their owner, or were not answered for")
                .register(meters);
    }

    @Scheduled(every = "30s", identity = "comparison-metrics")
    void measure() {
        notEqual.set(comparisons
                .lastFinished()
                .map(last -> last.kinds().stream()
                        .filter(kind -> kind.outcome() != Comparison.Outcome.EQUAL)
                        .count())
                .orElse(0L));
    }
}
