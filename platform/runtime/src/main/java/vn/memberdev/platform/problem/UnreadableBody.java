package vn.memberdev.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Replaces what the JSON parser says of a body that cannot be read: it repeats the value, a name or a date of birth among
 * them, and the next in the chain would write it into the log. Which field is meant stands in {@code errors[]}.
 */
@ApplicationScoped
public class UnreadableBody implements ProblemPostProcessor {

    /** Before the extension's logger, which has 101. */
    private static final int FIRST = 102;

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (!isCauseOf(context.cause)) {
            return problem;
        }
        ProblemType type = problemOf(context.cause);
        HttpProblem.Builder body = HttpProblem.builder()
                // Another mapper of the framework may have answered first, and knows no codes.
                .withStatus(type.status())
                .withTitle(type.title().toString())
                .withInstance(problem.getInstance());
        problem.getHeaders().forEach(body::withHeader);
        return body.build();
    }

    static ProblemType problemOf(Throwable cause) {
        return BodyFaults.problemOf(BodyFaults.of(cause).stream().toList());
    }

    static boolean isCauseOf(Throwable failure) {
        return BodyFaults.of(failure).isPresent();
    }

    @Override
    public int priority() {
        return FIRST;
    }
}
