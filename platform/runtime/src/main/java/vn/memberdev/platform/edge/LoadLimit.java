package vn.memberdev.platform.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.platform.problem.PlatformProblem;

/**
 * Refuses calls while more are under way than the workers can answer before their callers give up: a queue that only
 * grows answers nobody. Operators are let through.
 */
@ApplicationScoped
public class LoadLimit {

    /** After the body has arrived: a slow caller is no load. */
    private static final int AFTER_BODIES = 40;

    private final int most;
    private final String operators;
    private final AtomicInteger underWay = new AtomicInteger();

    LoadLimit(
            @ConfigProperty(name = "memberdev.http.most-calls") int most,
            @ConfigProperty(name = "quarkus.http.non-application-root-path") String operators) {
        this.most = most;
        this.operators = operators;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, AFTER_BODIES);
    }

    private void admit(RoutingContext call) {
        if (call.request().path().startsWith(operators)) {
            call.next();
            return;
        }
        if (underWay.incrementAndGet() > most) {
            underWay.decrementAndGet();
            EdgeAnswer.refuse(call, PlatformProblem.TOO_MANY_CALLS, Map.of());
            return;
        }
        call.addEndHandler(ended -> underWay.decrementAndGet());
        call.next();
    }
}
