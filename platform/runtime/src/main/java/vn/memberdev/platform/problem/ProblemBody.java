package vn.memberdev.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.memberdev.platform.language.Language;
import vn.memberdev.platform.language.Message;
import vn.memberdev.platform.trace.TraceContext;

/** Gives every problem body its type, stable code, trace id and pointers. */
@ApplicationScoped
public class ProblemBody implements ProblemPostProcessor {

    private static final Set<String> REPLACED = Set.of("violations", "field", "traceparent");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        Language language = Language.current();
        ProblemType type = typeOf(problem, context.cause);
        List<FieldError> errors = errorsOf(context.cause);
        HttpProblem.Builder body = HttpProblem.builder()
                .withType(URI.create("/problems/" + type.code()))
                .withStatus(problem.getStatusCode())
                .withTitle(type.title().in(language))
                .withDetail(detailOf(problem, type, context.cause).in(language))
                .withInstance(problem.getInstance())
                .with("code", type.code())
                .with("traceId", TraceContext.traceId());
        problem.getHeaders().forEach(body::withHeader);
        problem.getParameters().forEach((name, value) -> {
            if (!REPLACED.contains(name)) {
                body.with(name, value);
            }
        });
        if (!errors.isEmpty()) {
            body.with("errors", errors);
        }
        if (type.passes()) {
            body.with("retry", true).withHeader(HttpHeaders.RETRY_AFTER, PlatformProblem.RETRY_AFTER_SECONDS);
        }
        return body.build();
    }

    private static ProblemType typeOf(HttpProblem problem, Throwable cause) {
        if (cause instanceof ProblemException refusal) {
            return refusal.type();
        }
        if (cause instanceof ConstraintViolationException) {
            return PlatformProblem.VALIDATION_FAILED;
        }
        if (UnreadableBody.isCauseOf(cause)) {
            return UnreadableBody.problemOf(cause);
        }
        Optional<ProblemType> failure = Failures.known(cause).filter(it -> it.status() == problem.getStatusCode());
        if (failure.isPresent()) {
            return failure.get();
        }
        return switch (problem.getStatusCode()) {
            case 400 -> PlatformProblem.MALFORMED_REQUEST;
            case 401 -> PlatformProblem.UNAUTHENTICATED;
            case 403 -> PlatformProblem.FORBIDDEN;
            case 404 -> PlatformProblem.NOT_FOUND;
            case 405 -> PlatformProblem.METHOD_NOT_ALLOWED;
            case 406 -> PlatformProblem.NOT_ACCEPTABLE;
            case 415 -> PlatformProblem.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> PlatformProblem.UNAVAILABLE;
            default ->
                ProblemType.allOf(PlatformProblem.class).stream()
                        .filter(known -> known.status() == problem.getStatusCode())
                        .findFirst()
                        .orElse(PlatformProblem.INTERNAL_ERROR);
        };
    }

    /** What the framework says of its own refusals is for its developers; the platform has its own words for each. */
    private static Message detailOf(HttpProblem problem, ProblemType type, Throwable cause) {
        if (cause instanceof ProblemException refusal) {
            return refusal.detail();
        }
        Object allowed = problem.getHeaders().get(HttpHeaders.ALLOW);
        return type.equals(PlatformProblem.METHOD_NOT_ALLOWED) && allowed != null
                ? Message.detail(type.code(), "allowed", "allowed", allowed)
                : type.detail();
    }

    private static List<FieldError> errorsOf(Throwable cause) {
        if (cause instanceof ProblemException refusal) {
            return refusal.errors();
        }
        if (cause instanceof ConstraintViolationException violations) {
            return Violations.ofAny(violations.getConstraintViolations());
        }
        return BodyFaults.of(cause).stream().toList();
    }

    /** Last in the chain, so that nothing is added behind its back. */
    @Override
    public int priority() {
        return 1;
    }
}
