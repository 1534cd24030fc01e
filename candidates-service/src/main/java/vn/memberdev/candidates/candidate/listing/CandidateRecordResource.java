package vn.memberdev.candidates.candidate.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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

/** Keeps the record of a candidate right: details, and the unit whose list it is on. */
@Path("/api/v1")
@Tag(name = "Candidate records")
@Produces(MediaType.APPLICATION_JSON)
public class CandidateRecordResource {

    /** The media type of a merge patch (RFC 7396). */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private final CandidateRecordService service;
    private final CurrentScope current;

    CandidateRecordResource(CandidateRecordService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @PATCH
    @Path("/candidates/{id}")
    @Consumes(MERGE_PATCH)
    @RolesAllowed(Callers.OFFICERS)
    @Operation(operationId = "correctCandidate", summary = "Correct or complete the details of a candidate")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectCandidateRequest request) {
        return ETags.changed(service.correct(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/candidates/{id}/transfer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(operationId = "transferCandidate", summary = "Move a candidate to the list of another unit")
    @APIResponseSchema(
            value = CandidateView.class,
            responseDescription = "The candidate, as it stood for the unit that was left")
    public Response transfer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TransferCandidateRequest request) {
        return ETags.changed(service.transfer(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/candidates:transfer-batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(
            operationId = "transferCandidatesBatch",
            summary = "Move up to 500 candidates to the lists of other units, for example those whom a split left")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response transferAll(@NotNull @Valid Batch<TransferItem> batch) {
        return BatchRunner.respond(service.transferAll(current.scope(), batch));
    }
}
