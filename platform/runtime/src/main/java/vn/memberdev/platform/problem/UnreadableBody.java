package vn.memberdev.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
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
        if (!isUnreadable(context.cause)) {
            return problem;
        }
        boolean unknownCode = UnknownCodes.isCauseOf(context.cause);
        HttpProblem.Builder body = HttpProblem.builder()
                // Another mapper of the framework may have answered first, and knows no codes.
                .withStatus(unknownCode ? PlatformProblem.UNKNOWN_CODE.status() : problem.getStatusCode())
                .withTitle((unknownCode ? PlatformProblem.UNKNOWN_CODE : PlatformProblem.MALFORMED_REQUEST)
                        .title()
                        .toString())
                .withInstance(problem.getInstance());
        problem.getHeaders().forEach(body::withHeader);
        return body.build();
    }

    private static boolean isUnreadable(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof JsonProcessingException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int priority() {
        return FIRST;
    }
}
