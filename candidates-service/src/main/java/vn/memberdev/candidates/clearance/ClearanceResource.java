package vn.memberdev.candidates.clearance;

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

/** Clearances for the admission procedure. The cell proposes, the base committee decides: no role of a cell here. */
@Path("/api/v1")
@Tag(name = "Clearances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClearanceResource {

    private final ClearanceService service;
    private final CurrentScope current;

    ClearanceResource(ClearanceService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/candidates/{id}/clearance")
    @Idempotent
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(
            operationId = "clearCandidate",
            summary = "Let a candidate start the admission procedure; a refusal names every condition that is not met")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate")
    public Response clear(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ClearCandidateRequest request) {
        return ETags.changed(service.clear(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/clearances:batch")
    @Idempotent
    @RolesAllowed(Callers.BASE_AND_ABOVE_OR_INTEGRATION)
    @Operation(operationId = "clearCandidatesBatch", summary = "Let up to 500 candidates start the admission procedure")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response clearAll(@NotNull @Valid Batch<ClearanceItem> batch) {
        return BatchRunner.respond(service.clearAll(current.scope(), batch));
    }
}
