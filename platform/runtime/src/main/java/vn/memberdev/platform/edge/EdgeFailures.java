package vn.memberdev.platform.edge;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.jboss.logging.Logger;
import vn.memberdev.platform.problem.Failures;
import vn.memberdev.platform.problem.ProblemType;
import vn.memberdev.platform.trace.TraceContext;

/** What fails outside the resources and their mappers is answered with a problem too, and logged once. */
@ApplicationScoped
public class EdgeFailures {

    private static final Logger LOG = Logger.getLogger(EdgeFailures.class);

    /** Before what Quarkus answers by itself. */
    private static final int FIRST = -2_000;

    void register(@Observes Router router) {
        router.route().order(FIRST).failureHandler(EdgeFailures::answer);
    }

    private static void answer(RoutingContext call) {
        if (!isOurs(call)) {
            call.next();
            return;
        }
        ProblemType problem = Failures.problemOf(call.failure());
        LOG.errorf(call.failure(), "%s failed at the edge, trace %s", problem.code(), TraceContext.traceIdOf(call));
        EdgeAnswer.refuse(call, problem, Map.of());
    }

    /** Refusals of the authentication have their own answers, and an answer that has begun cannot be changed. */
    private static boolean isOurs(RoutingContext call) {
        Throwable failure = call.failure();
        return failure != null
                && call.statusCode() == 500
                && !(failure instanceof HttpException)
                && !failure.getClass().getName().startsWith("io.quarkus.security.")
                && !call.response().headWritten();
    }
}
