package vn.memberdev.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** Renders a {@link ProblemException}. */
@Provider
@Priority(Priorities.USER)
public class ProblemExceptionMapper extends ExceptionMapperBase<ProblemException> {

    @Override
    protected HttpProblem toProblem(ProblemException refusal) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withStatus(refusal.type().status())
                .withTitle(refusal.type().title())
                .withDetail(refusal.getMessage());
        refusal.extensions().forEach(problem::with);
        return problem.build();
    }
}
