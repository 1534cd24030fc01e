package vn.memberdev.admissions.target;

import static vn.memberdev.platform.scope.Roles.AUDITOR;
import static vn.memberdev.platform.scope.Roles.BASE_OFFICER;
import static vn.memberdev.platform.scope.Roles.CELL_OFFICER;
import static vn.memberdev.platform.scope.Roles.COMMITTEE_OFFICER;
import static vn.memberdev.platform.scope.Roles.INTEGRATION;
import static vn.memberdev.platform.scope.Roles.PROVINCE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;

/** Targets. */
@Path("/api/v1/targets")
@Produces(MediaType.APPLICATION_JSON)
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
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(operationId = "setTarget", summary = "Sets a target for an organisation and a period")
    @APIResponseSchema(value = TargetView.class, responseCode = "201")
    public Response set(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "admissions of a term",
                                                            value = TargetExamples.SET)))
                    @NotNull
                    @Valid
                    SetTargetRequest request) {
        TargetView view = service.set(current.scope(), request);
        return Response.created(UriBuilder.fromPath("/api/v1/targets/{id}").build(view.id()))
                .tag(ETags.of(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION})
    @Operation(operationId = "listTargets", summary = "Targets, in the order in which they were set")
    public Page<TargetView> list(
            @QueryParam("organisationId") UUID organisationId,
            @QueryParam("indicator") String indicator,
            @BeanParam PageRequest page) {
        return service.list(current.scope(), organisationId, indicator, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION})
    @Operation(operationId = "getTarget", summary = "A target")
    @APIResponseSchema(TargetView.class)
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        TargetView view = service.get(current.scope(), id);
        return ETags.respond(request, view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(operationId = "changeTarget", summary = "Changes the number of a target by another resolution")
    @APIResponseSchema(TargetView.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "another number",
                                                            value = TargetExamples.CHANGE)))
                    @NotNull
                    @Valid
                    ChangeTargetRequest request) {
        TargetView view = service.change(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }
}
