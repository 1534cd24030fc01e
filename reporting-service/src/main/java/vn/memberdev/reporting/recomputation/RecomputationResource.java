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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Roles;

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
    @RolesAllowed({Roles.PROVINCE_OFFICER, Roles.OPERATOR})
    @Operation(
            operationId = "recompute",
            summary =
                    "Compute all contributions and counters again from the facts and compare them with what is stored")
    @APIResponse(
            responseCode = "201",
            description = "The run",
            content = @Content(schema = @Schema(implementation = RecomputationView.class)))
    public Response run(@Context UriInfo uri) {
        Recomputation run = service.run(current.scope());
        return Response.created(
                        uri.getAbsolutePathBuilder().path(run.id().toString()).build())
                .tag(ETags.of(RecomputationView.VERSION))
                .entity(RecomputationView.of(run))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PROVINCE_OFFICER, Roles.AUDITOR, Roles.OPERATOR})
    @Operation(operationId = "getRecomputation", summary = "Read a recomputation and what it found")
    @APIResponse(
            responseCode = "200",
            description = "The run",
            content = @Content(schema = @Schema(implementation = RecomputationView.class)))
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        return ETags.respond(request, RecomputationView.VERSION, RecomputationView.of(service.get(id)));
    }
}
