package vn.memberdev.platform.inbox;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.function.Supplier;

/** A failure that has nothing to do with the event: the database is away, full or busy. The event must wait. */
class TransientFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** SQLSTATE classes: connection, rollback (deadlock, serialisation), resources, operator intervention, system. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    TransientFailure(Throwable cause) {
        super(cause.getMessage(), cause);
    }

    static <T> T guard(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (isTransient(e)) {
                throw new TransientFailure(e);
            }
            throw e;
        }
    }

    static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException || cause instanceof SQLRecoverableException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                // Agroal's own failures (no connection in time, pool shut) have no SQLSTATE.
                String state = sql.getSQLState();
                if (state == null || (state.length() >= 2 && CLASSES.contains(state.substring(0, 2)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
