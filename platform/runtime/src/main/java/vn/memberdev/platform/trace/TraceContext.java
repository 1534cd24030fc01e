package vn.memberdev.platform.trace;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** W3C Trace Context of the current request: taken from the caller, or started here; kept in the log context. */
public final class TraceContext {

    /** Header, and key in the log context. */
    public static final String TRACEPARENT = "traceparent";

    /** Key in the log context: what callers are told stands in every line of the log. */
    public static final String TRACE_ID = "traceId";

    private static final Pattern VALID = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceContext() {}

    static void start(String header) {
        String traceparent = header != null && VALID.matcher(header).matches() ? header : fresh();
        MDC.put(TRACEPARENT, traceparent);
        MDC.put(TRACE_ID, idOf(traceparent));
    }

    /** The current {@code traceparent}, or null outside a request. */
    public static String current() {
        Object current = MDC.get(TRACEPARENT);
        return current == null ? null : current.toString();
    }

    /** The id that callers, logs and events share; starts a trace if there is none yet. */
    public static String traceId() {
        if (current() == null) {
            start(null);
        }
        return idOf(current());
    }

    /** The id of a call that is still at the edge, where it may be looked at by more than one context. */
    public static String traceIdOf(RoutingContext call) {
        String id = call.get(TRACE_ID);
        return id == null ? traceId() : id;
    }

    private static String idOf(String traceparent) {
        return traceparent.split("-", -1)[1];
    }

    private static String fresh() {
        UUID trace = UUID.randomUUID();
        return "00-" + trace.toString().replace("-", "") + "-"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 16) + "-01";
    }
}
