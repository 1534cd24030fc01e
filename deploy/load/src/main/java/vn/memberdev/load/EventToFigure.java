package vn.memberdev.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.process.Pause;
import vn.memberdev.platform.embedded.QuietLogging;

/**
 * How long it takes from the 2xx answer to a write until the reporting service shows the changed value, one write at a
 * time while the suite is otherwise idle. The round trip of the same writes stands beside it: it tells how fast the
 * machine is, so the ratio of the two travels where the milliseconds do not.
 */
public final class EventToFigure {

    private static final int SAMPLES = 210;
    private static final int WARM_UP = 30;
    private static final int MOST_SAMPLES = 470;
    private static final Duration LOOK_EVERY = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(8);
    private static final double TARGET_MILLIS = 2_000;

    private final Stage stage;
    private final Random random = new Random(42);
    private final Map<Write, Samples> byWrite = new EnumMap<>(Write.class);
    private final Samples writes = new Samples();
    private final Samples figures = new Samples();
    private final Samples looks = new Samples();

    private EventToFigure(Stage stage) {
        this.stage = stage;
    }

    /**
     * Measures and prints. Exit code 0 if p95 is within two seconds.
     *
     * @param args the number of samples, 210 if not given, at most 470
     */
    public static void main(String[] args) {
        QuietLogging.configure();
        // The people of all writes are registered in one call, which carries at most 500.
        int samples = args.length == 0 ? SAMPLES : Math.min(Integer.parseInt(args[0]), MOST_SAMPLES);
        Path repository = Path.of(System.getProperty("memberdev.repository", "."))
                .toAbsolutePath()
                .normalize();
        try {
            System.exit(measure(repository, samples) <= TARGET_MILLIS ? 0 : 1);
        } catch (SuiteException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static double measure(Path repository, int samples) {
        try (Target target = Target.open(repository)) {
            Stage stage = Stage.set(target.api(), WARM_UP + samples);
            target.awaitIdle();
            EventToFigure measurement = new EventToFigure(stage);
            measurement.run(samples);
            return measurement.print();
        }
    }

    private void run(int samples) {
        long end = System.nanoTime() + LONGEST_RUN.toNanos();
        for (int i = 0; i < WARM_UP + samples && System.nanoTime() < end; i++) {
            Write write = Write.values()[i % Write.values().length];
            // Not in step with anything that polls inside the suite.
            Pause.of(Duration.ofMillis(50 + random.nextInt(250)));
            sample(write, i, i >= WARM_UP);
        }
    }

    private void sample(Write write, int number, boolean counts) {
        Write.Prepared prepared = write.prepare(stage, number);
        long before = write.figure(stage);
        long begun = System.nanoTime();
        Api.Answer answer = prepared.send();
        long answered = System.nanoTime();
        if (answer.status() >= 300 || answer.body().path("refused").asInt() > 0) {
            throw new SuiteException(write.label() + " answered " + answer.status() + ": " + answer.body());
        }
        long lookedAt = awaitFigure(write, before + 1, answered);
        long seen = System.nanoTime();
        if (counts) {
            writes.add(Duration.ofNanos(answered - begun));
            figures.add(Duration.ofNanos(seen - answered));
            looks.add(Duration.ofNanos(seen - lookedAt));
            byWrite.computeIfAbsent(write, key -> new Samples()).add(Duration.ofNanos(seen - answered));
        }
    }

    /** When the look began that saw the value. */
    private long awaitFigure(Write write, long wanted, long answered) {
        while (System.nanoTime() - answered < LONGEST.toNanos()) {
            long lookedAt = System.nanoTime();
            if (write.figure(stage) == wanted) {
                return lookedAt;
            }
            Pause.of(LOOK_EVERY);
        }
        throw new SuiteException(write.label() + " is not in its figure after " + LONGEST.toSeconds() + " s");
    }

    private double print() {
        double p95 = figures.percentile(0.95);
        System.out.println();
        System.out.println("event to visible figure, one write at a time, "
                + Runtime.getRuntime().availableProcessors() + " processors");
        System.out.println(Samples.header());
        System.out.println(writes.line("the write alone (round trip)"));
        System.out.println(looks.line("one look at the figure (round trip)"));
        System.out.println(figures.line("from its answer to the visible figure"));
        byWrite.forEach((write, samples) -> System.out.println(samples.line("  " + write.label())));
        System.out.printf(
                Locale.ROOT,
                "ratio figure/write  p50 %.1f  p95 %.1f%n",
                figures.percentile(0.50) / writes.percentile(0.50),
                p95 / writes.percentile(0.95));
        System.out.printf(
                Locale.ROOT,
                "p95 %.0f ms, target %.0f ms: %s%n",
                p95,
                TARGET_MILLIS,
                p95 <= TARGET_MILLIS ? "met" : "MISSED");
        return p95;
    }
}
