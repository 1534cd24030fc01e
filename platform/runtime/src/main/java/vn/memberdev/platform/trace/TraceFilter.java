package vn.memberdev.platform.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Starts the trace context of each request, before anything else looks at it: authentication logs and refuses too. */
@ApplicationScoped
public class TraceFilter {

    /** Before the authentication of Quarkus, which has 200. */
    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(
                call -> {
                    TraceContext.start(call.request().getHeader(TraceContext.TRACEPARENT));
                    call.put(TraceContext.TRACE_ID, TraceContext.traceId());
                    call.next();
                },
                FIRST);
    }
}
