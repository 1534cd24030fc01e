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

/** HelperLookup of candidates. The cell assigns them, so its officer may record it. */
@Path("/api/v1")
@Tag(name = "HelperLookup")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HelperResource {

    private static final String RESOLUTION =
            """
            "resolution":{"number":"19-NQ/CB","decidedOn":"2008-10-01",
                           "decidingOrganisationId":"010140b5-eea0-76f8-8a78-4fa72ab160c3"}}""";

    private static final String FIELDS =
            "\"memberId\":\"0107aa10-3c20-7b1e-9d51-6a2f0c94e7d8\",\"assignedOn\":\"2008-10-01\",";

    private static final String ONE = "{" + FIELDS + RESOLUTION;

    private static final String RELEASE = "{\"endedOn\":\"2009-03-31\",\"reason\":\"HELPER_UNABLE\"," + RESOLUTION;

    private static final String MANY =
            "{\"items\":[{\"candidateId\":\"01189678-28a0-7138-af8f-bb2e92c912f9\"," + FIELDS + RESOLUTION + "]}";

    private final HelperService service;
    private final CurrentScope current;

    HelperResource(HelperService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/candidates/{id}/helpers")
    @Idempotent
    @RolesAllowed({Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "assignHelper",
            summary = "Assign an official member to help a candidate; a change of helper needs a reason")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignHelperRequest.class),
                            examples = @ExampleObject(name = "assignment", value = ONE)))
    @APIResponse(
            responseCode = "200",
            description = "The candidate",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AssignHelperRequest request) {
        CandidateView view = service.assign(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/candidates/{id}/helpers/release")
    @Idempotent
    @RolesAllowed({Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(operationId = "releaseHelper", summary = "End the assignment of the member who helps a candidate")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReleaseHelperRequest.class),
                            examples = @ExampleObject(name = "release", value = RELEASE)))
    @APIResponse(
            responseCode = "200",
            description = "The candidate",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response release(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReleaseHelperRequest request) {
        CandidateView view = service.release(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/helper-assignments:batch")
    @Idempotent
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INTEGRATION
    })
    @Operation(operationId = "assignHelpersBatch", summary = "Assign helpers to up to 500 candidates")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "batch", value = MANY)))
    @APIResponse(
            responseCode = "207",
            description = "A result for each item",
            content = @Content(schema = @Schema(implementation = BatchResult.class)))
    public Response assignAll(@NotNull @Valid Batch<HelperItem> batch) {
        return BatchRunner.respond(service.assignAll(current.scope(), batch));
    }
}
