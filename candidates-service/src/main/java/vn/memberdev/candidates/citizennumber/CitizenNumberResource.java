package vn.memberdev.candidates.citizennumber;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.candidates.citizennumber.access.AccessLog;
import vn.memberdev.candidates.citizennumber.access.AccessView;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/**
 * The citizen number of a candidate. None of its operations takes an Idempotency-Key: a kept answer would be a second
 * place where the number stands.
 */
@Path("/api/v1")
@Tag(name = "Citizen numbers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CitizenNumberResource {

    private final CitizenNumberService service;
    private final AccessLog book;
    private final CurrentScope current;

    CitizenNumberResource(CitizenNumberService service, AccessLog book, CurrentScope current) {
        this.service = service;
        this.book = book;
        this.current = current;
    }

    @PUT
    @Path("/candidates/{id}/citizen-number")
    @RolesAllowed(Callers.OFFICERS)
    @Operation(
            operationId = "recordCitizenNumber",
            summary = "Record or change the citizen number; what does not fit is a warning, never a refusal",
            description = "The number has an entity tag of its own: If-Match is asked for only where one is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The changed number, masked",
            content = @Content(schema = @Schema(implementation = CitizenNumberView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The first number, masked",
            content = @Content(schema = @Schema(implementation = CitizenNumberView.class)))
    public Response record(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordCitizenNumberRequest request,
            @Context UriInfo uri) {
        CitizenNumberView view = service.record(current.scope(), id, ifMatch, request);
        return view.version() == 1
                ? Response.created(uri.getAbsolutePath())
                        .entity(view)
                        .tag(ETags.of(1))
                        .build()
                : ETags.changed(view.version(), view);
    }

    @GET
    @Path("/candidates/{id}/citizen-number")
    @RolesAllowed(Callers.OFFICERS_OR_AUDITOR)
    @Operation(operationId = "getCitizenNumber", summary = "Read the citizen number, masked, with its warnings")
    @APIResponseSchema(value = CitizenNumberView.class, responseDescription = "The number, masked")
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        CitizenNumberView view = service.get(current.scope(), id);
        return ETags.respond(request, view.version(), view);
    }

    @POST
    @Path("/candidates/{id}/citizen-number:reveal")
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(
            operationId = "revealCitizenNumber",
            summary = "Read the whole citizen number for a purpose; the access log keeps who, why and when")
    @APIResponseSchema(value = RevealedCitizenNumberView.class, responseDescription = "The whole number")
    public Response reveal(@PathParam("id") UUID id, @NotNull @Valid RevealCitizenNumberRequest request) {
        return Response.ok(service.reveal(current.scope(), id, request))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/candidates/{id}/accesses")
    @RolesAllowed(Callers.BASE_AND_ABOVE_OR_AUDITOR)
    @Operation(
            operationId = "getCandidateAccesses",
            summary = "Read the access log: who recorded, changed or saw the citizen number, newest first")
    public Page<AccessView> accesses(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return book.page(current.scope(), id, page);
    }
}
