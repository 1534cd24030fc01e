package vn.memberdev.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.memberdev.local.Part;

/** How far the services are with their events, and whether what they made of them is right. */
public final class Flow {

    /** Longer than services keep what they measured, so that a reading of before is not taken for one of now. */
    private static final Duration LONGER_THAN_A_MEASUREMENT = Duration.ofSeconds(6);

    private final Caller operator;
    private final Caller provinceOfficer;

    Flow(Caller operator, Caller provinceOfficer) {
        this.operator = operator;
        this.provinceOfficer = provinceOfficer;
    }

    /** Waits until no service has an event left to send or to apply. */
    public void awaitDrained() {
        Patience.await("all events sent and applied")
                .during(LONGER_THAN_A_MEASUREMENT)
                .untilAsserted(() -> {
                    for (Part service : Part.services()) {
                        assertThat(metric(service, "memberdev_outbox_rows"))
                                .as("events to send in %s", service)
                                .isZero();
                        assertThat(metric(service, "memberdev_consumer_lag_records"))
                                .as("events to apply in %s", service)
                                .isZero();
                    }
                });
    }

    /** No event was set aside in any service, and none waits for a fact it refers to. */
    public void nothingSetAside() {
        for (Part service : Part.services()) {
            Answer waiting = operator.send("GET", service, "/internal/quarantine", null, "application/json", Map.of());
            assertThat(waiting.expect(200).json()).as(waiting.describe()).isEmpty();
        }
        // What readers know of the topics is about a second old.
        Patience.await("figures known to be complete").untilAsserted(() -> {
            Answer freshness = provinceOfficer.get(Part.REPORTING, "/freshness").expect(200);
            assertThat(freshness.json().path("unplaced").isArray())
                    .as(freshness.describe())
                    .isTrue();
            assertThat(freshness.json().path("unplaced"))
                    .as(freshness.describe())
                    .isEmpty();
            assertThat(freshness.json().path("complete").asBoolean())
                    .as(freshness.describe())
                    .isTrue();
        });
    }

    /** Every counter equals what a recompute from the facts gives: nothing lost, nothing double. */
    public void everyFigureEqualsTheRecompute() {
        Answer recomputation = operator.post(Part.REPORTING, "/recomputations", Map.of());
        assertThat(recomputation.status()).as(recomputation.describe()).isBetween(200, 201);
        assertThat(recomputation.json().path("equal").asBoolean())
                .as(recomputation.describe())
                .isTrue();
        assertThat(recomputation.json().path("facts").asInt())
                .as(recomputation.describe())
                .isPositive();
    }

    /** A gauge or counter without tags; NaN if the service does not report it. */
    public double metric(Part service, String name) {
        Answer metrics = operator.send("GET", service, "/q/metrics", null, "text/plain", Map.of());
        Matcher matcher =
                Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? (\\S+)$").matcher(metrics.text());
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
    }
}
