package vn.memberdev.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/**
 * Every exception that has no mapper of its own, whatever it was wrapped into on its way: what is thrown at commit arrives
 * in the wrappings of Narayana and Arc. Stands before the library's own mapper, which knows nothing but 500.
 */
@Provider
@Priority(1)
public class FailureMapper extends ExceptionMapperBase<Exception> {

    @Override
    protected HttpProblem toProblem(Exception failure) {
        return problem(failure);
    }

    static HttpProblem problem(Throwable failure) {
        ProblemType problem = Failures.problemOf(failure);
        return HttpProblem.builder()
                .withStatus(problem.status())
                .withTitle(problem.title().toString())
                .build();
    }
}
