package vn.memberdev.platform.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import vn.memberdev.platform.language.Language;
import vn.memberdev.platform.language.Message;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemType;
import vn.memberdev.platform.trace.TraceContext;

/** Refuses a call at the edge, with the body that every problem has. */
final class EdgeAnswer {

    private EdgeAnswer() {}

    /** Answers and keeps the connection. */
    static void refuse(RoutingContext call, ProblemType problem, Map<String, Object> more) {
        refuse(call, problem, "detail", more);
    }

    /** As above, with one of the texts of the problem. */
    static void refuse(RoutingContext call, ProblemType problem, String which, Map<String, Object> more) {
        if (call.response().ended() || call.response().closed()) {
            return;
        }
        Language language = Language.of(call);
        JsonObject body = new JsonObject()
                .put("type", "/problems/" + problem.code())
                .put("status", problem.status())
                .put("title", problem.title().in(language))
                .put("detail", new Message("problems", problem.code() + "." + which, more).in(language))
                .put("instance", call.request().path())
                .put("code", problem.code())
                .put("traceId", TraceContext.traceIdOf(call));
        more.forEach(body::put);
        if (problem.passes()) {
            body.put("retry", true);
            call.response().putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(PlatformProblem.RETRY_AFTER_SECONDS));
        }
        call.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .end(body.toBuffer());
    }

    /** Answers and closes the connection: the rest of a body that is not wanted is not read. */
    static void refuseAndClose(RoutingContext call, ProblemType problem, Map<String, Object> more) {
        call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        call.addEndHandler(ended -> call.request().connection().close());
        refuse(call, problem, more);
    }
}
