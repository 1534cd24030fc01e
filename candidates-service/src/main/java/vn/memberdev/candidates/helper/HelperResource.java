package vn.memberdev.candidates.helper;

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

/** HelperLookup of candidates. The cell assigns them, so its officer may record it. */
@Path("/api/v1")
@Tag(name = "HelperLookup")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HelperResource {

    private final HelperService service;
    private final CurrentScope current;

    HelperResource(HelperService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/candidates/{id}/helpers")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(
            operationId = "assignHelper",
            summary = "Assign an official member to help a candidate; a change of helper needs a reason")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate")
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AssignHelperRequest request) {
        return ETags.changed(service.assign(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/candidates/{id}/helpers/release")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(operationId = "releaseHelper", summary = "End the assignment of the member who helps a candidate")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate")
    public Response release(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReleaseHelperRequest request) {
        return ETags.changed(service.release(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/helper-assignments:batch")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(operationId = "assignHelpersBatch", summary = "Assign helpers to up to 500 candidates")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response assignAll(@NotNull @Valid Batch<HelperItem> batch) {
        return BatchRunner.respond(service.assignAll(current.scope(), batch));
    }
}
