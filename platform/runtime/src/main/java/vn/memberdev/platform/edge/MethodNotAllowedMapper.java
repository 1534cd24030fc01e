package vn.memberdev.platform.edge;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import vn.memberdev.platform.problem.PlatformProblem;

/** Renders 405 with the methods that the address takes. */
@Provider
@Priority(1)
public class MethodNotAllowedMapper extends ExceptionMapperBase<NotAllowedException> {

    private final AllowedMethods methods;

    @Context
    UriInfo uri;

    MethodNotAllowedMapper(AllowedMethods methods) {
        this.methods = methods;
    }

    @Override
    protected HttpProblem toProblem(NotAllowedException refused) {
        String allowed = String.join(", ", methods.of(uri.getRequestUri().getPath()));
        return HttpProblem.builder()
                .withStatus(PlatformProblem.METHOD_NOT_ALLOWED.status())
                .withHeader(HttpHeaders.ALLOW, allowed)
                .build();
    }
}
