package vn.memberdev.candidates.educationactivity;

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

/** Education activities of candidates. The cell educates, so its officer may record it. */
@Path("/api/v1")
@Tag(name = "Education activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EducationActivityResource {

    private static final String FIELDS =
            "\"kind\":\"TALK\",\"heldOn\":\"2008-11-07\",\"topic\":\"Động cơ phấn đấu vào Đảng\"}";

    private static final String ONE = "{" + FIELDS;

    private static final String MANY =
            "{\"items\":[{\"candidateId\":\"01189678-28a0-7138-af8f-bb2e92c912f9\"," + FIELDS + "]}";

    private final EducationActivityService service;
    private final CurrentScope current;

    EducationActivityResource(EducationActivityService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/candidates/{id}/education-activities")
    @Idempotent
    @RolesAllowed({Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "recordEducationActivity",
            summary = "Record that a candidate took part in an education activity")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecordActivityRequest.class),
                            examples = @ExampleObject(name = "activity", value = ONE)))
    @APIResponse(
            responseCode = "200",
            description = "The candidate",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response record(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordActivityRequest request) {
        CandidateView view = service.record(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/education-activities:batch")
    @Idempotent
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INTEGRATION
    })
    @Operation(
            operationId = "recordEducationActivitiesBatch",
            summary = "Record that up to 500 candidates took part in education activities")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "batch", value = MANY)))
    @APIResponse(
            responseCode = "207",
            description = "A result for each item",
            content = @Content(schema = @Schema(implementation = BatchResult.class)))
    public Response recordAll(@NotNull @Valid Batch<EducationActivityItem> batch) {
        return BatchRunner.respond(service.recordAll(current.scope(), batch));
    }
}
