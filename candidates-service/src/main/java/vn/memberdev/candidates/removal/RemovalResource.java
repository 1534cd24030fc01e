package vn.memberdev.candidates.removal;

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
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Removals from the list. The cell resolves a removal, so its officer may record it. */
@Path("/api/v1")
@Tag(name = "Removals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RemovalResource {

    private final RemovalService service;
    private final CurrentScope current;

    RemovalResource(RemovalService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/candidates/{id}/removal")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(operationId = "removeCandidate", summary = "Take a candidate off the list")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate")
    public Response remove(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RemoveCandidateRequest request) {
        return ETags.changed(service.remove(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/removals:batch")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(operationId = "removeCandidatesBatch", summary = "Take up to 500 candidates off the list")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response removeAll(@NotNull @Valid Batch<RemovalItem> batch) {
        return BatchRunner.respond(service.removeAll(current.scope(), batch));
    }
}
