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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Outcomes of nominations. The cell resolves, so its officer may record them. */
@Path("/api/v1")
@Tag(name = "Nominations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NominationOutcomeResource {

    private final NominationOutcomeService service;
    private final CurrentScope current;

    NominationOutcomeResource(NominationOutcomeService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/nominations/{id}/acceptance")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(
            operationId = "acceptNomination",
            summary = "Put the nominated person on the list; outcome.candidateId names the candidate")
    @APIResponseSchema(value = NominationView.class, responseDescription = "The nomination")
    public Response accept(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AcceptNominationRequest request) {
        return ETags.changed(service.accept(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/nominations/{id}/decline")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(operationId = "declineNomination", summary = "Decline a nomination, with a reason")
    @APIResponseSchema(value = NominationView.class, responseDescription = "The nomination")
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeclineNominationRequest request) {
        return ETags.changed(service.decline(current.scope(), id, ifMatch, request));
    }
}
