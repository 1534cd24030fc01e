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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Roles;

/** Trial tasks of candidates. The cell gives and assesses them, so its officer may record it. */
@Path("/api/v1")
@Tag(name = "Trial tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrialTaskResource {

    private static final String TASK =
            """
            "title":"Viết tin cho bản tin chi đoàn","givenOn":"2008-10-01","dueOn":"2008-12-31",
             "resolution":{"number":"19-NQ/CB","decidedOn":"2008-10-01",
                           "decidingOrganisationId":"010140b5-eea0-76f8-8a78-4fa72ab160c3"}""";

    private static final String ASSESSMENT =
            "\"outcome\":\"COMPLETED_WELL\",\"assessedOn\":\"2008-12-20\",\"note\":\"Bài viết đúng hạn\"}";

    private static final String ONE = "{" + TASK + "}";

    private static final String OUTCOME = "{" + ASSESSMENT;

    private static final String MANY =
            "{\"items\":[{\"candidateId\":\"01189678-28a0-7138-af8f-bb2e92c912f9\"," + TASK + "," + ASSESSMENT + "]}";

    private final TrialTaskService service;
    private final CurrentScope current;

    TrialTaskResource(TrialTaskService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/candidates/{id}/tasks")
    @Idempotent
    @RolesAllowed({Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(operationId = "giveTrialTask", summary = "Give a candidate a task as a trial")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GiveTaskRequest.class),
                            examples = @ExampleObject(name = "task", value = ONE)))
    @APIResponse(
            responseCode = "200",
            description = "The candidate",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response give(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid GiveTaskRequest request) {
        CandidateView view = service.give(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/candidates/{id}/tasks/{taskId}/assessment")
    @Idempotent
    @RolesAllowed({Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(operationId = "assessTrialTask", summary = "Assess a task of a candidate, once")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessTaskRequest.class),
                            examples = @ExampleObject(name = "assessment", value = OUTCOME)))
    @APIResponse(
            responseCode = "200",
            description = "The candidate",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response assess(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AssessTaskRequest request) {
        CandidateView view = service.assess(current.scope(), id, taskId, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/trial-tasks:batch")
    @Idempotent
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INTEGRATION
    })
    @Operation(
            operationId = "giveTrialTasksBatch",
            summary = "Record up to 500 tasks, each given and, if its outcome is there, assessed")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "batch", value = MANY)))
    @APIResponse(
            responseCode = "207",
            description = "A result for each item",
            content = @Content(schema = @Schema(implementation = BatchResult.class)))
    public Response giveAll(@NotNull @Valid Batch<TrialTaskItem> batch) {
        return BatchRunner.respond(service.giveAll(current.scope(), batch));
    }
}
