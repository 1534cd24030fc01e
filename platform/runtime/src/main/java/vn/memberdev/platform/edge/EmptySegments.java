package vn.memberdev.platform.edge;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/**
 * There is nothing at an address with an empty part. The framework leaves empty parts out, so that a caller who has lost an
 * id would be given the whole list.
 */
@Provider
@PreMatching
public class EmptySegments implements ContainerRequestFilter {

    private final CurrentVertxRequest current;

    EmptySegments(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        // As it was sent: the framework's own address has lost them already.
        String path = current.getCurrent() == null
                ? null
                : current.getCurrent().request().path();
        if (path != null && path.length() > 1 && (path.endsWith("/") || path.contains("//"))) {
            throw new ProblemException(
                    PlatformProblem.NOT_FOUND, "empty-part");
        }
    }
}
