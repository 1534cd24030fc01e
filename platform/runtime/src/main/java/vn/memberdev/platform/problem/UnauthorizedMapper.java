package vn.memberdev.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** Renders 401. Stands before the library's own mapper, which reads a field that this Quarkus no longer has. */
@Provider
@Priority(1)
public class UnauthorizedMapper extends ExceptionMapperBase<UnauthorizedException> {

    @Override
    protected HttpProblem toProblem(UnauthorizedException refused) {
        return Unauthenticated.problem();
    }
}
