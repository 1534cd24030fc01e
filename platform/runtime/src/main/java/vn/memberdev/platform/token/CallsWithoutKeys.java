package vn.memberdev.platform.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.memberdev.platform.language.Language;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemType;
import vn.memberdev.platform.trace.TraceContext;

/**
 * Answers 503 at once while the keys of the identity provider are not known. It stands before authentication, which
 * would try to fetch them in each call and let the caller wait.
 */
@ApplicationScoped
public class CallsWithoutKeys {

    /** Quarkus authenticates at 200; what has a higher number is asked before. */
    private static final int BEFORE_AUTHENTICATION = 250;

    private static final int RETRY_AFTER_SECONDS = 5;

    private final TokenKeys keys;
    private final ObjectMapper json;

    CallsWithoutKeys(TokenKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, BEFORE_AUTHENTICATION);
    }

    private void look(RoutingContext call) {
        if (keys.known()) {
            call.next();
            return;
        }
        // What the caller still sends is read and dropped, or the connection would be stuck.
        call.request().resume();
        Language language = Language.of(call);
        call.response()
                .setStatusCode(PlatformProblem.TOKEN_KEYS_MISSING.status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", language.tag())
                .putHeader("Vary", "Accept-Language")
                .putHeader("Retry-After", Integer.toString(RETRY_AFTER_SECONDS))
                .end(body(call, language));
    }

    private String body(RoutingContext call, Language language) {
        ProblemType problem = PlatformProblem.TOKEN_KEYS_MISSING;
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + problem.code());
        body.put("title", problem.title().in(language));
        body.put("status", problem.status());
        body.put("detail", problem.detail().in(language));
        body.put("instance", call.request().path());
        body.put("code", problem.code());
        body.put("traceId", TraceContext.traceId());
        body.put("retry", true);
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
