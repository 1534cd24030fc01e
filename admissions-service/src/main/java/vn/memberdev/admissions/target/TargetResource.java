package vn.memberdev.admissions.target;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Targets. */
@Path("/api/v1/targets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "targets")
public class TargetResource {

    private final TargetService service;
    private final CurrentScope current;

    TargetResource(TargetService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(operationId = "setTarget", summary = "Set a target for an organisation and a period")
    @APIResponseSchema(value = TargetView.class, responseCode = "201")
    public Response set(@NotNull @Valid SetTargetRequest request) {
        return ETags.created("/api/v1/targets", service.set(current.scope(), request));
    }

    @GET
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "listTargets", summary = "List targets, in the order in which they were set")
    public Page<TargetView> list(
            @QueryParam("organisationId") UUID organisationId,
            @QueryParam("indicator") String indicator,
            @BeanParam PageRequest page) {
        return service.list(current.scope(), organisationId, indicator, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getTarget", summary = "Read a target")
    @APIResponseSchema(TargetView.class)
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        return ETags.respond(request, service.get(current.scope(), id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(operationId = "changeTarget", summary = "Change the number of a target by another resolution")
    @APIResponseSchema(TargetView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeTargetRequest request) {
        return ETags.changed(service.change(current.scope(), id, ifMatch, request));
    }
}
