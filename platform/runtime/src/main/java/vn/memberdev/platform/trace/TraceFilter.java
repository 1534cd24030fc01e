package vn.memberdev.platform.trace;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Starts the trace context of each request. */
@Provider
@PreMatching
public class TraceFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        TraceContext.start(request.getHeaderString(TraceContext.TRACEPARENT));
    }
}
