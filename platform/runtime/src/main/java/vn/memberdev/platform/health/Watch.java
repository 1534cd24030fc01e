package vn.memberdev.platform.health;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Looks at something outside the service again and again, on a thread of its own, and remembers what it saw. A health
 * check that asks a watch reads memory: it neither waits nor needs a worker.
 */
public final class Watch implements AutoCloseable {

    private static final String NOT_YET = "not looked at yet";

    private final String name;
    private final Duration every;
    private final Look look;
    private final ScheduledExecutorService thread;
    private volatile String trouble = NOT_YET;
    private ScheduledFuture<?> looks;

    /** One look, which must end within seconds; what it throws is the trouble. */
    @FunctionalInterface
    public interface Look {
        void at() throws Exception;
    }

    /**
     * @param name what is looked at, for the log
     * @param every the pause between two looks
     */
    public Watch(String name, Duration every, Look look) {
        this.name = name;
        this.every = every;
        this.look = look;
        this.thread = Executors.newSingleThreadScheduledExecutor(daemons(name));
    }

    /** Begins; the first look is at once. */
    public synchronized void start() {
        looks = thread.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What the last look found, if it was not well: the kind of failure alone, because anybody may read health. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void look() {
        String before = trouble;
        try {
            look.at();
            trouble = null;
            if (before != null && !before.equals(NOT_YET)) {
                Log.infof("%s is back", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            trouble = e.getClass().getSimpleName();
            if (!trouble.equals(before)) {
                Log.warnf("%s is away: %s", name, e);
            }
        }
    }

    @Override
    public synchronized void close() {
        if (looks != null) {
            looks.cancel(true);
        }
        thread.shutdownNow();
    }

    static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, "health: " + name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
