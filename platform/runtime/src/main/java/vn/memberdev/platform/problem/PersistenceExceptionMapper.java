package vn.memberdev.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Two calls at the same time on the same record: the one that loses is told so and may try again. Rules are checked
 * before anything is written, so a broken constraint means that somebody else was faster.
 */
@Provider
@Priority(Priorities.USER)
public class PersistenceExceptionMapper extends ExceptionMapperBase<PersistenceException> {

    /** Unique, exclusion, serialisation, deadlock. */
    private static final Set<String> RACES = Set.of("23505", "23P01", "40001", "40P01");

    @Override
    protected HttpProblem toProblem(PersistenceException failure) {
        return problemOf(failure);
    }

    static HttpProblem problemOf(Throwable failure) {
        PlatformProblem type = isRace(failure) ? PlatformProblem.CONCURRENT_CHANGE : PlatformProblem.INTERNAL_ERROR;
        return HttpProblem.builder()
                .withStatus(type.status())
                .withTitle(type.title())
                .withDetail(
                        type == PlatformProblem.CONCURRENT_CHANGE
                                ? "Nothing was written. Read the record again and repeat the call."
                                : "Nothing was written. Give the trace id to the operators.")
                .build();
    }

    static boolean isRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || (cause instanceof ConstraintViolationException violation && isRace(violation.getSQLState()))
                    || (cause instanceof SQLException refused && isRace(refused.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** The pool's own failures, and statements that a time limit closed, have no state. */
    private static boolean isRace(String state) {
        return state != null && RACES.contains(state);
    }
}
