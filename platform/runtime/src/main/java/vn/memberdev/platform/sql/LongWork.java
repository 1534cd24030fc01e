package vn.memberdev.platform.sql;

import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * Runs transactions that may take longer than a call for one record: batches, chunks of imports, recomputations. Their
 * statements may as well; every other one is ended by the limits of the pool's connections.
 */
@ApplicationScoped
public class LongWork {

    /** The driver gives up after the server should have, or it would take a slow answer for a lost one. */
    private static final Duration MARGIN = Duration.ofSeconds(15);

    private final Jdbi jdbi;
    private final Duration bulk;

    LongWork(Jdbi jdbi, @ConfigProperty(name = "memberdev.bulk.time-limit", defaultValue = "10m") Duration bulk) {
        this.jdbi = jdbi;
        this.bulk = bulk;
    }

    /** Runs a batch or a chunk of an import, as long as {@code memberdev.bulk.time-limit} allows. */
    public <T> T bulk(TransactionRunnerOptions transaction, Callable<T> work) {
        return within(bulk, transaction, work);
    }

    /**
     * @param longest time limit of the transaction, if it is begun here, and of each of its statements
     * @param transaction how the transaction is begun or joined
     * @param work the use case
     */
    public <T> T within(Duration longest, TransactionRunnerOptions transaction, Callable<T> work) {
        return transaction.timeout((int) longest.toSeconds()).call(() -> {
            int before = raise(longest);
            try {
                return work.call();
            } finally {
                lower(before);
            }
        });
    }

    /** Returns the time limit that the driver had. */
    private int raise(Duration longest) throws SQLException {
        return jdbi.withHandle(handle -> {
            Connection connection = handle.getConnection();
            int before = connection.getNetworkTimeout();
            connection.setNetworkTimeout(
                    Runnable::run, (int) longest.plus(MARGIN).toMillis());
            handle.execute("set local statement_timeout = " + longest.toMillis());
            return before;
        });
    }

    /** The server's limit ends with the transaction by itself, the driver's goes with the connection back to the pool. */
    private void lower(int before) {
        try {
            jdbi.useHandle(handle -> handle.getConnection().setNetworkTimeout(Runnable::run, before));
        } catch (SQLException | RuntimeException broken) {
            // The pool drops this connection, and what broke it is on its way to the caller.
            return;
        }
    }
}
