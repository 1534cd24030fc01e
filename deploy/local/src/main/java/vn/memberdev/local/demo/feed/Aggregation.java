package vn.memberdev.local.demo.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.memberdev.local.Part;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.client.Waiting;
import vn.memberdev.local.process.Pause;

/** Waits until everything written has become a figure: nothing left to send, nothing left to apply. */
public final class Aggregation {

    private static final List<Part> PRODUCERS = List.of(Part.CANDIDATES, Part.ADMISSIONS, Part.EVALUATION);
    private static final Pattern WAITING = Pattern.compile("(?m)^memberdev_outbox_rows(?:\\{[^}]*})? ([0-9.E]+)$");

    /** Services measure their outbox every five seconds; an older measure may be of before the last write. */
    private static final Duration MEASURED = Duration.ofMillis(5_500);

    private final Api api;

    public Aggregation(Api api) {
        this.api = api;
    }

    /** What was written before this call is in the figures when it returns. */
    public void await() {
        Pause.of(MEASURED);
        Waiting.until("the services to send their events", this::unsent, rows -> rows == 0, rows -> rows);
        Waiting.until(
                "the reporting service to apply all events",
                this::freshness,
                Aggregation::isComplete,
                Aggregation::behind);
    }

    private double unsent() {
        double rows = 0;
        for (Part producer : PRODUCERS) {
            Matcher matcher = WAITING.matcher(api.text(producer, "/q/metrics"));
            rows += matcher.find() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
        }
        return rows;
    }

    private JsonNode freshness() {
        return api.get(Part.REPORTING, "/freshness", "province-officer").body();
    }

    private static long behind(JsonNode freshness) {
        long behind = 0;
        for (JsonNode source : freshness.path("sources")) {
            behind += source.path("behind").asLong(1);
        }
        return behind;
    }

    private static boolean isComplete(JsonNode freshness) {
        for (JsonNode source : freshness.path("sources")) {
            if (source.path("behind").asLong(1) != 0) {
                return false;
            }
        }
        return freshness.path("complete").asBoolean(false);
    }
}
