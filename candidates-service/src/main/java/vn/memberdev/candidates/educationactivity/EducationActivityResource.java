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

/** Education activities of candidates. The cell educates, so its officer may record it. */
@Path("/api/v1")
@Tag(name = "Education activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EducationActivityResource {

    private final EducationActivityService service;
    private final CurrentScope current;

    EducationActivityResource(EducationActivityService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/candidates/{id}/education-activities")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(
            operationId = "recordEducationActivity",
            summary = "Record that a candidate took part in an education activity")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate")
    public Response record(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordActivityRequest request) {
        return ETags.changed(service.record(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/education-activities:batch")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(
            operationId = "recordEducationActivitiesBatch",
            summary = "Record that up to 500 candidates took part in education activities")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response recordAll(@NotNull @Valid Batch<EducationActivityItem> batch) {
        return BatchRunner.respond(service.recordAll(current.scope(), batch));
    }
}
