package vn.memberdev.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Starts again what ended: soon at first, then after pauses that grow, because what ends at once each time is not mended
 * by one more start. A part that ran for a while begins with the short pause again.
 */
public final class Restarts {

    static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
    static final Duration SETTLED = Duration.ofMinutes(10);

    private final Supplier<List<Part>> ended;
    private final Consumer<Part> start;
    private final Clock clock;
    private final Progress progress;
    private final Map<Part, History> histories = new EnumMap<>(Part.class);

    /**
     * @param ended the parts that run no more
     * @param start starts one of them
     * @param progress hears of each end and each start
     */
    public Restarts(Supplier<List<Part>> ended, Consumer<Part> start, Clock clock, Progress progress) {
        this.ended = ended;
        this.start = start;
        this.clock = clock;
        this.progress = progress;
    }

    /** Looks once and starts what is due. Answers whether something was started. */
    public boolean startDue() {
        boolean started = false;
        for (Part part : ended.get()) {
            History history = histories.computeIfAbsent(part, unknown -> new History());
            if (history.dueAt == null) {
                history.ended(clock.instant());
                progress.say(part.label() + " ended; it is started again in " + history.pause.toSeconds() + " s");
            }
            if (!clock.instant().isBefore(history.dueAt)) {
                started |= start(part, history);
            }
        }
        return started;
    }

    /** What waits for its start is due now. */
    public void now() {
        histories.values().forEach(history -> history.dueAt = history.dueAt == null ? null : Instant.EPOCH);
    }

    /** How often each part was started again. */
    public Map<Part, Integer> counts() {
        Map<Part, Integer> counts = new EnumMap<>(Part.class);
        histories.forEach((part, history) -> counts.put(part, history.count));
        return counts;
    }

    private boolean start(Part part, History history) {
        history.started(clock.instant());
        try {
            start.accept(part);
            progress.say(part.label() + " was started again, the " + history.count + ". time");
        } catch (SuiteException e) {
            progress.say(part.label() + " cannot be started again: " + e.getMessage());
        }
        return true;
    }

    private static final class History {

        private int count;
        private Duration pause = Duration.ZERO;
        private Instant startedAt = Instant.EPOCH;
        private Instant dueAt;

        void ended(Instant now) {
            boolean ranWell = startedAt.plus(SETTLED).isBefore(now);
            Duration doubled = pause.multipliedBy(2);
            pause = ranWell ? FIRST_PAUSE : doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
            dueAt = now.plus(pause);
        }

        void started(Instant now) {
            count++;
            startedAt = now;
            dueAt = null;
        }
    }
}
