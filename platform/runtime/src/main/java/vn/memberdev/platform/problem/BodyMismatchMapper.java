package vn.memberdev.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/**
 * A body of another shape than the one that is expected, for example a text where an object belongs. The framework has a
 * mapper of its own for these, which answers without a body. What the reader is told is said by {@link UnreadableBody}.
 */
@Provider
@Priority(Priorities.USER)
public class BodyMismatchMapper extends ExceptionMapperBase<MismatchedInputException> {

    @Override
    protected HttpProblem toProblem(MismatchedInputException mismatch) {
        int status = UnreadableBody.problemOf(mismatch).status();
        return HttpProblem.builder().withStatus(status).build();
    }
}
