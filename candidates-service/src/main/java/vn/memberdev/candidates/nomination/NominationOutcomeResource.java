package vn.memberdev.candidates.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Roles;

/** Outcomes of nominations. The cell resolves, so its officer may record them. */
@Path("/api/v1")
@Tag(name = "Nominations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NominationOutcomeResource {

    private final NominationService service;
    private final CurrentScope current;

    NominationOutcomeResource(NominationService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/nominations/{id}/acceptance")
    @Idempotent
    @RolesAllowed({Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "acceptNomination",
            summary = "Put the nominated person on the list; outcome.candidateId names the candidate")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AcceptNominationRequest.class),
                            examples = @ExampleObject(name = "acceptance", value = NominationExamples.ACCEPTANCE)))
    @APIResponse(
            responseCode = "200",
            description = "The nomination",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response accept(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AcceptNominationRequest request) {
        NominationView view = service.accept(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/nominations/{id}/decline")
    @Idempotent
    @RolesAllowed({Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(operationId = "declineNomination", summary = "Decline a nomination, with a reason")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeclineNominationRequest.class),
                            examples = @ExampleObject(name = "decline", value = NominationExamples.DECLINE)))
    @APIResponse(
            responseCode = "200",
            description = "The nomination",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeclineNominationRequest request) {
        NominationView view = service.decline(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }
}
