package vn.memberdev.platform.inbox;

import java.util.function.Supplier;
import vn.memberdev.platform.sql.DatabaseFailures;

/** A failure that has nothing to do with the event: the database is away, full or busy. The event must wait. */
class TransientFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

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
        return DatabaseFailures.isPassing(failure);
    }
}
