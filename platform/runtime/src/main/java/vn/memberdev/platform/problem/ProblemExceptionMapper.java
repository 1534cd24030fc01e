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
                // For the log; the caller's words are put in at the end of the chain.
                .withTitle(refusal.type().title().toString())
                .withDetail(refusal.detail().toString());
        refusal.extensions().forEach(problem::with);
        return problem.build();
    }
}
