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
        PlatformProblem type = problemOf(context.cause);
        HttpProblem.Builder body = HttpProblem.builder()
                // Another mapper of the framework may have answered first, and knows no codes.
                .withStatus(type.status())
                .withTitle(type.title())
                .withDetail(detailOf(type))
                .withInstance(problem.getInstance());
        problem.getHeaders().forEach(body::withHeader);
        return body.build();
    }

    static PlatformProblem problemOf(Throwable cause) {
        return BodyFaults.problemOf(BodyFaults.of(cause).stream().toList());
    }

    static boolean isCauseOf(Throwable failure) {
        return BodyFaults.of(failure).isPresent();
    }

    private static String detailOf(PlatformProblem type) {
        return switch (type) {
            case UNKNOWN_CODE -> "Use a code of the list for the field named in errors.";
            case DATE_OUT_OF_RANGE -> "Correct the day named in errors.";
            default -> "The body is not JSON, or a field named in errors is not known or not of its form.";
        };
    }

    @Override
    public int priority() {
        return FIRST;
    }
}
