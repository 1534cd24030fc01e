package vn.memberdev.platform.problem;

import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import vn.memberdev.platform.sql.DatabaseFailures;

/** Which problem an exception is that no feature threw on purpose, and so what the caller can do about it. */
public final class Failures {

    private Failures() {}

    /** The problem of a failure; {@link PlatformProblem#INTERNAL_ERROR} where nothing better is known. */
    public static ProblemType problemOf(Throwable failure) {
        return known(failure).orElse(PlatformProblem.INTERNAL_ERROR);
    }

    static Optional<ProblemType> known(Throwable failure) {
        if (DatabaseFailures.isOutcomeUnknown(failure)) {
            return Optional.of(PlatformProblem.OUTCOME_UNKNOWN);
        }
        if (DatabaseFailures.isRace(failure)) {
            return Optional.of(PlatformProblem.CONCURRENT_CHANGE);
        }
        // Workers refuse when the service is stopping.
        return DatabaseFailures.isPassing(failure) || failure instanceof RejectedExecutionException
                ? Optional.of(PlatformProblem.UNAVAILABLE)
                : Optional.empty();
    }
}
