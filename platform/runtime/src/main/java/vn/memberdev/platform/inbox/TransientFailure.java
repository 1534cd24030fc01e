package vn.memberdev.platform.inbox;

import vn.memberdev.platform.sql.DatabaseFailures;

/** Failures that have nothing to do with the event: the database is away, full or busy. The event must wait. */
final class TransientFailure {

    private TransientFailure() {}

    /** A fault of the program that only looks like one of these would be tried for ever, so it does not count. */
    static boolean isTransient(Throwable failure) {
        return DatabaseFailures.isPassing(failure) && !DatabaseFailures.mayBeOfTheProgram(failure);
    }
}
