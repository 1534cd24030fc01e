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

/** Clearances for the admission procedure. The cell proposes, the base committee decides: no role of a cell here. */
@Path("/api/v1")
@Tag(name = "Clearances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClearanceResource {

    private static final String DECISION =
            """
            "decision":{"number":"05-QD/DU","decidedOn":"2009-01-20",
                         "decidingOrganisationId":"01014099-8d00-7809-83d3-d8dce9113de1"}}""";

    private static final String ONE = "{" + DECISION;

    private static final String MANY =
            "{\"items\":[{\"candidateId\":\"01189678-28a0-7138-af8f-bb2e92c912f9\"," + DECISION + "]}";

    private final ClearanceService service;
    private final CurrentScope current;

    ClearanceResource(ClearanceService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/candidates/{id}/clearance")
    @Idempotent
    @RolesAllowed({Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "clearCandidate",
            summary = "Let a candidate start the admission procedure; a refusal names every condition that is not met")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClearCandidateRequest.class),
                            examples = @ExampleObject(name = "clearance", value = ONE)))
    @APIResponse(
            responseCode = "200",
            description = "The candidate",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response clear(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ClearCandidateRequest request) {
        CandidateView view = service.clear(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/clearances:batch")
    @Idempotent
    @RolesAllowed({Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER, Roles.INTEGRATION})
    @Operation(operationId = "clearCandidatesBatch", summary = "Let up to 500 candidates start the admission procedure")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "batch", value = MANY)))
    @APIResponse(
            responseCode = "207",
            description = "A result for each item",
            content = @Content(schema = @Schema(implementation = BatchResult.class)))
    public Response clearAll(@NotNull @Valid Batch<ClearanceItem> batch) {
        return BatchRunner.respond(service.clearAll(current.scope(), batch));
    }
}
