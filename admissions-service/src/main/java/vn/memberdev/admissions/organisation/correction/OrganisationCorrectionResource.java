package vn.memberdev.admissions.organisation.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** What was recorded of an organisation, and corrections of it. */
@Path("/api/v1/organisations/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class OrganisationCorrectionResource {

    private final OrganisationCorrectionService service;
    private final CurrentScope current;

    OrganisationCorrectionResource(OrganisationCorrectionService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @GET
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "listOrganisationChanges",
            summary = "List everything that was ever recorded of an organisation, with what was corrected since")
    @APIResponseSchema(ChangesView.class)
    public Response changes(@PathParam("id") UUID id, @Context Request request) {
        ChangesView view = service.changes(current.scope(), id);
        return ETags.respond(request, view.version(), view);
    }

    @POST
    @Path("/{ordinal}/correction")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(
            operationId = "correctOrganisationChange",
            summary = "Replace a wrong record, or take it back; what an end that is taken back had placed"
                    + " elsewhere stays there")
    @APIResponseSchema(ChangesView.class)
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("ordinal") int ordinal,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectChangeRequest request) {
        ChangesView view = service.correct(current.scope(), id, ifMatch, ordinal, request);
        return ETags.changed(view.version(), view);
    }
}
