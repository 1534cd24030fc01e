package vn.memberdev.reporting.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.reporting.generation.Source;

/** Figures made again beside the live ones: for operators. */
@Path("/api/v1/rebuilds")
@Tag(name = "rebuilds")
@Produces(MediaType.APPLICATION_JSON)
public class RebuildResource {

    private final RebuildService service;
    private final CurrentScope current;

    RebuildResource(RebuildService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "rebuild",
            summary = "Rebuild all figures from the facts, beside the live ones, which they replace when they"
                    + " equal a recomputation")
    @APIResponseSchema(
            value = RebuildView.class,
            responseCode = "201",
            responseDescription = "The rebuild, which goes on in the background")
    public Response start(
            @QueryParam("from")
                    @DefaultValue("FACTS")
                    @Parameter(
                            description = "FACTS: as they are stored here; TOPICS: read the topics once more first, and"
                                    + " put right what the facts have otherwise")
                    Source from,
            @Context UriInfo uri) {
        RebuildView begun = service.start(current.scope(), from);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(begun.id()))
                        .build())
                .entity(begun)
                .build();
    }

    @GET
    @RolesAllowed(Callers.PROVINCE_AUDITOR_OR_OPERATOR)
    @Operation(
            operationId = "listRebuilds",
            summary = "List rebuilds with progress, outcome and cost, the newest first")
    public RebuildsView list() {
        return service.list();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Callers.PROVINCE_AUDITOR_OR_OPERATOR)
    @Operation(operationId = "getRebuild", summary = "Read how far a rebuild is, or how it ended and what it cost")
    public RebuildView get(@PathParam("id") long id) {
        return service.get(id);
    }

    @POST
    @Path("/{id}/abort")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "abortRebuild", summary = "Abort a running rebuild; the live figures stay")
    public RebuildView abort(@PathParam("id") long id) {
        return service.abort(current.scope(), id);
    }
}
