package vn.memberdev.platform.problem;

import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import vn.memberdev.platform.sql.DatabaseFailures;

/** Which problem an exception is that no feature threw on purpose, and what the caller can do about it. */
public final class Failures {

    private Failures() {}

    /** The problem of a failure; {@link PlatformProblem#INTERNAL_ERROR} where nothing better is known. */
    public static PlatformProblem problemOf(Throwable failure) {
        return known(failure).orElse(PlatformProblem.INTERNAL_ERROR);
    }

    /** What the caller can do. */
    public static String detailOf(PlatformProblem problem) {
        return switch (problem) {
            case OUTCOME_UNKNOWN ->
                "The connection broke while the database confirmed. Send the same request again with the same"
                        + " Idempotency-Key; sent without one, look first whether it was carried out.";
            case CONCURRENT_CHANGE -> "Nothing was written. Read the record again and repeat the call.";
            case UNAVAILABLE -> "Nothing was written. Send the same request again after the pause of Retry-After.";
            // Its message may hold anything, personal data included: it goes to the log only.
            default -> "Give the trace id to the operators. If it was a change, look first whether it was carried out.";
        };
    }

    static Optional<PlatformProblem> known(Throwable failure) {
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
