package vn.memberdev.candidates.trialtask;

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

/** Trial tasks of candidates. The cell gives and assesses them, so its officer may record it. */
@Path("/api/v1")
@Tag(name = "Trial tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrialTaskResource {

    private final TrialTaskService service;
    private final CurrentScope current;

    TrialTaskResource(TrialTaskService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/candidates/{id}/tasks")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(operationId = "giveTrialTask", summary = "Give a candidate a task as a trial")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate")
    public Response give(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid GiveTaskRequest request) {
        return ETags.changed(service.give(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/candidates/{id}/tasks/{taskId}/assessment")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(operationId = "assessTrialTask", summary = "Assess a task of a candidate, once")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate")
    public Response assess(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AssessTaskRequest request) {
        return ETags.changed(service.assess(current.scope(), id, taskId, ifMatch, request));
    }

    @POST
    @Path("/trial-tasks:batch")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(
            operationId = "giveTrialTasksBatch",
            summary = "Record up to 500 tasks, each given and, if its outcome is there, assessed")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response giveAll(@NotNull @Valid Batch<TrialTaskItem> batch) {
        return BatchRunner.respond(service.giveAll(current.scope(), batch));
    }
}
