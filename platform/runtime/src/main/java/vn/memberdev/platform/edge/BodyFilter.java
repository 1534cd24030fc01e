package vn.memberdev.platform.edge;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/** Gives the body that arrived to whatever reads it. */
@Provider
@Priority(0)
public class BodyFilter implements ContainerRequestFilter {

    private final CurrentVertxRequest current;

    BodyFilter(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Body body = current.getCurrent() == null ? null : current.getCurrent().get(Body.KEY);
        if (body != null) {
            request.setEntityStream(body.open());
        }
    }
}
