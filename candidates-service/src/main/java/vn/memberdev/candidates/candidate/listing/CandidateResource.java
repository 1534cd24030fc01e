package vn.memberdev.candidates.candidate.listing;

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
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Puts people on the list, one by one. */
@Path("/api/v1")
@Tag(name = "Candidates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CandidateResource {

    private final ListingService service;
    private final CurrentScope current;

    CandidateResource(ListingService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/candidates")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(operationId = "listCandidate", summary = "Put a person on the sympathiser list")
    @APIResponseSchema(value = CandidateView.class, responseCode = "201", responseDescription = "The candidate")
    public Response list(@NotNull @Valid ListCandidateRequest request) {
        return ETags.created("/api/v1/candidates", service.list(current.scope(), request));
    }

    @POST
    @Path("/candidates/{id}/listings")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(operationId = "listCandidateAgain", summary = "Put a removed candidate on the list again")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate")
    public Response listAgain(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ListAgainRequest request) {
        return ETags.changed(service.listAgain(current.scope(), id, ifMatch, request));
    }
}
