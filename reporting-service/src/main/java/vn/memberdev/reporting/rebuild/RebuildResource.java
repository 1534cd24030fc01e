package vn.memberdev.reporting.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.reporting.generation.Generation;

/** Rebuilds of all figures: for operators. */
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
            summary =
                    "Start a rebuild: make all figures again from the facts, beside the live ones, and replace those when"
                            + " the new ones equal a recomputation")
    @APIResponse(
            responseCode = "201",
            description = "The rebuild, which goes on in the background",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    public Response start(@Context UriInfo uri) {
        Generation begun = service.start(current.scope());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(begun.id()))
                        .build())
                .entity(RebuildView.of(begun))
                .build();
    }

    @GET
    @RolesAllowed({Roles.PROVINCE_OFFICER, Roles.AUDITOR, Roles.OPERATOR})
    @Operation(
            operationId = "listRebuilds",
            summary = "List the rebuilds with progress, outcome and cost, the newest first")
    public RebuildsView list() {
        return RebuildsView.of(service.list());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PROVINCE_OFFICER, Roles.AUDITOR, Roles.OPERATOR})
    @Operation(operationId = "getRebuild", summary = "Read a rebuild: how far it is, or how it ended and what it cost")
    public RebuildView get(@PathParam("id") long id) {
        return RebuildView.of(service.get(id));
    }

    @POST
    @Path("/{id}/abort")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "abortRebuild", summary = "Abort a running rebuild; the live figures stay")
    public RebuildView abort(@PathParam("id") long id) {
        return RebuildView.of(service.abort(current.scope(), id));
    }
}
