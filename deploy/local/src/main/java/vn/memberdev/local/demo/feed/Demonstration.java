package vn.memberdev.local.demo.feed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.local.Endpoints;
import vn.memberdev.local.Part;
import vn.memberdev.local.Progress;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.demo.client.Api;

/** Sees to it that the demonstration is in the suite once: loads it, goes on with it, or leaves it as it is. */
public final class Demonstration {

    /** Services keep stored answers for 24 hours; a load that is resumed must not outlive them. */
    private static final Duration RESUMABLE = Duration.ofHours(22);

    private final Endpoints endpoints;
    private final Path data;
    private final Clock clock;
    private final Progress progress;

    public Demonstration(Endpoints endpoints, Path data, Clock clock, Progress progress) {
        this.endpoints = endpoints;
        this.data = data;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * The state after everything written has become a figure; empty if the suite holds somebody else's records.
     *
     * @throws SuiteException if a load was broken off too long ago
     */
    public Optional<DemoState> ensure() {
        Optional<DemoState> known = DemoState.read(data);
        if (known.filter(DemoState::finished).isPresent()) {
            return known;
        }
        if (known.isEmpty() && !isEmpty()) {
            progress.say("The register of organisations is not empty: the demonstration is not loaded.");
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (known.isPresent() && known.get().startedAt().plus(RESUMABLE).isBefore(now)) {
            throw new SuiteException("The load of the demonstration was broken off too long ago to go on with it:"
                    + " run ./deploy/local/reset, then ./deploy/local/up.");
        }
        DemoState begun = known.orElseGet(() -> DemoState.begun(UUID.randomUUID(), now));
        begun.write(data);
        return Optional.of(load(begun, known.isPresent()));
    }

    private DemoState load(DemoState begun, boolean again) {
        progress.say(again ? "Going on with the demonstration that was broken off" : "Loading the demonstration");
        long start = System.nanoTime();
        DemoState finished = begun.finished(DemoLoad.run(endpoints, begun.load(), progress));
        progress.say("Loaded in " + seconds(start) + " s; waiting until the figures hold everything");
        new Aggregation(new Api(endpoints)).await();
        finished.write(data);
        progress.say("The figures are complete, " + seconds(start) + " s after the load began");
        return finished;
    }

    private boolean isEmpty() {
        return new Api(endpoints)
                .get(Part.ADMISSIONS, "/organisations?limit=1", "province-officer")
                .body()
                .path("items")
                .isEmpty();
    }

    private static long seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }
}
