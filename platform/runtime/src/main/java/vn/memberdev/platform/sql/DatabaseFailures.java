package vn.memberdev.platform.sql;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.transaction.xa.XAException;

/** What a failure of the database means for the one who asked. Looks through everything it was wrapped into. */
public final class DatabaseFailures {

    /** Unique, exclusion, serialisation, deadlock. */
    private static final Set<String> RACES = Set.of("23505", "23P01", "40001", "40P01");

    /** SQLSTATE classes: connection, rollback (deadlock, serialisation), resources, operator intervention, system. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

    /**
     * Lock timeout; idle too long in a transaction, transaction too long; read-only, as the old primary is after a
     * failover.
     */
    private static final Set<String> PASSING = Set.of("55P03", "25P03", "25P04", "25006");

    /** A statement that was closed under its user. */
    private static final String AMBIGUOUS = "55000";

    /** SQLSTATE classes of a session that ended: nobody knows how far the server came. */
    private static final Set<String> BROKEN_CLASSES = Set.of("08", "57", "58");

    /** Narayana tells nothing but a text: not active, no transaction, rolled back by its time limit. */
    private static final List<String> TRANSACTION_OVER = List.of(
            "ARJUNA016063", "ARJUNA016074", "ARJUNA016102", "Transaction was rolled back in a different thread");

    private DatabaseFailures() {}

    /** Two calls wrote the same record at the same time; this one lost. */
    public static boolean isRace(Throwable failure) {
        return any(
                failure,
                cause -> cause instanceof OptimisticLockException
                        || (cause instanceof SQLException refused && RACES.contains(state(refused))));
    }

    /**
     * Passes by itself and has nothing to do with what was asked: the database is away, full, busy or stopping, the pool
     * is empty, a time limit was met. Serialisation failures and deadlocks are among these.
     */
    public static boolean isPassing(Throwable failure) {
        return any(failure, DatabaseFailures::passes);
    }

    /**
     * Looks like a failure that passes, but a fault of the program looks the same: no transaction where one is needed, a
     * statement that is closed. A caller may try again; who would try for ever must not take it for passing.
     */
    public static boolean mayBeOfTheProgram(Throwable failure) {
        return any(failure, DatabaseFailures::isAmbiguous) && !any(failure, DatabaseFailures::passesForSure);
    }

    /** The connection broke while the transaction was being committed: it may be in or not. */
    public static boolean isOutcomeUnknown(Throwable failure) {
        return any(
                failure,
                cause -> cause instanceof XAException commit
                        && commit.errorCode == XAException.XA_RBROLLBACK
                        && any(commit, DatabaseFailures::isBroken));
    }

    private static boolean isBroken(Throwable cause) {
        return cause instanceof SQLException broken && isOfClass(BROKEN_CLASSES, broken);
    }

    private static boolean passes(Throwable cause) {
        return isAmbiguous(cause) || passesForSure(cause);
    }

    /** What needs a transaction finds none when the time limit has ended it, and its statements are closed. */
    private static boolean isAmbiguous(Throwable cause) {
        return cause instanceof TransactionRequiredException
                || (cause instanceof SQLException failure && AMBIGUOUS.equals(failure.getSQLState()));
    }

    private static boolean passesForSure(Throwable cause) {
        if (cause instanceof SQLTransientException || cause instanceof SQLRecoverableException) {
            return true;
        }
        if (cause instanceof SQLException failure) {
            // The pool's own failures (no connection in time, pool shut) have no state.
            return failure.getSQLState() == null
                    || PASSING.contains(failure.getSQLState())
                    || isOfClass(PASSING_CLASSES, failure);
        }
        return isTransactionOver(cause);
    }

    private static boolean isTransactionOver(Throwable cause) {
        String message = cause.getMessage();
        return message != null && TRANSACTION_OVER.stream().anyMatch(message::contains);
    }

    private static boolean isOfClass(Set<String> classes, SQLException failure) {
        String state = state(failure);
        return state.length() >= 2 && classes.contains(state.substring(0, 2));
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }

    private static boolean any(Throwable failure, Predicate<Throwable> wanted) {
        return all(failure).stream().anyMatch(wanted);
    }

    /** The failure, its causes, and what a rollback keeps beside its cause. */
    private static List<Throwable> all(Throwable failure) {
        List<Throwable> found = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(failure, seen, found);
        return found;
    }

    private static void collect(Throwable failure, Set<Throwable> seen, List<Throwable> found) {
        if (failure == null || !seen.add(failure)) {
            return;
        }
        found.add(failure);
        collect(failure.getCause(), seen, found);
        if (failure instanceof RollbackException || failure instanceof SQLException) {
            for (Throwable beside : failure.getSuppressed()) {
                collect(beside, seen, found);
            }
        }
    }
}
