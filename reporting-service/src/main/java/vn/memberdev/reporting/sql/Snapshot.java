package vn.memberdev.reporting.sql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.sql.LongWork;

/**
 * Lets several statements see one and the same state of the database: a numerator and its denominator, or facts and
 * the counters made of them, must not be read from two sides of a batch.
 */
@ApplicationScoped
public class Snapshot {

    private static final Duration READING = Duration.ofSeconds(30);

    private final Jdbi jdbi;
    private final LongWork limits;

    Snapshot(Jdbi jdbi, LongWork limits) {
        this.jdbi = jdbi;
        this.limits = limits;
    }

    /** Reads in a snapshot of its own. */
    public <T> T read(Supplier<T> work) {
        return in(READING, work);
    }

    /** Works in a snapshot of its own for as long as given; what the work writes is committed with it. */
    public <T> T in(Duration longest, Supplier<T> work) {
        return limits.within(longest, QuarkusTransaction.requiringNew(), () -> {
            // Must come before the first query of the transaction.
            jdbi.useHandle(handle -> handle.execute("set transaction isolation level repeatable read"));
            return work.get();
        });
    }
}
