package vn.memberdev.reporting.recomputation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Recomputations: the proof on demand that figures equal their facts. */
@Path("/api/v1/recomputations")
@Tag(name = "recomputations")
@Produces(MediaType.APPLICATION_JSON)
public class RecomputationResource {

    private final RecomputationService service;
    private final CurrentScope current;

    RecomputationResource(RecomputationService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @RolesAllowed(Callers.PROVINCE_OR_OPERATOR)
    @Operation(
            operationId = "recompute",
            summary =
                    "Compute all contributions and counters again from the facts and compare them with what is stored")
    @APIResponseSchema(value = RecomputationView.class, responseCode = "201", responseDescription = "The run")
    public Response run() {
        return ETags.created("/api/v1/recomputations", RecomputationView.of(service.run(current.scope())));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Callers.PROVINCE_AUDITOR_OR_OPERATOR)
    @Operation(operationId = "getRecomputation", summary = "Read a run and what it found")
    @APIResponseSchema(value = RecomputationView.class, responseDescription = "The run")
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        return ETags.respond(request, RecomputationView.of(service.get(id)));
    }
}
