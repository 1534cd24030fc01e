package vn.memberdev.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** What is no {@link Exception}, such as a stack that overflowed, is answered as any failure is. */
@Provider
@Priority(1)
public class ErrorMapper extends ExceptionMapperBase<Throwable> {

    @Override
    protected HttpProblem toProblem(Throwable failure) {
        return FailureMapper.problem(failure);
    }
}
