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

/** Keeps the record of a candidate right: details, and the unit whose list it is on. */
@Path("/api/v1")
@Tag(name = "Candidate records")
@Produces(MediaType.APPLICATION_JSON)
public class CandidateRecordResource {

    /** The media type of a merge patch (RFC 7396). */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final String CORRECTION =
            """
            {"fullName":"Nguyễn Thị Hoa Ban","education":"UPPER_SECONDARY"}""";

    private static final String MOVE =
            """
            "organisationId":"010140b5-0440-739d-82b4-2938b2b75d09","movedOn":"2009-03-02",
             "certificate":{"number":"04-XN/CB","decidedOn":"2009-02-27",
                            "decidingOrganisationId":"010140b5-0440-739d-82b4-2938b2b75d02"}}""";

    private static final String TRANSFER = "{" + MOVE;

    private static final String TRANSFERS =
            "{\"items\":[{\"candidateId\":\"011ec89e-d8a0-7347-b235-9811edd68fe2\"," + MOVE + "]}";

    private final CandidateRecordService service;
    private final CurrentScope current;

    CandidateRecordResource(CandidateRecordService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @PATCH
    @Path("/candidates/{id}")
    @Consumes(MERGE_PATCH)
    @RolesAllowed({Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(operationId = "correctCandidate", summary = "Correct or complete the details of a candidate")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MERGE_PATCH,
                            schema = @Schema(implementation = CorrectCandidateRequest.class),
                            examples = @ExampleObject(name = "correction", value = CORRECTION)))
    @APIResponse(
            responseCode = "200",
            description = "The candidate",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectCandidateRequest request) {
        CandidateView view = service.correct(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/candidates/{id}/transfer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(operationId = "transferCandidate", summary = "Move a candidate to the list of another unit")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TransferCandidateRequest.class),
                            examples = @ExampleObject(name = "move", value = TRANSFER)))
    @APIResponse(
            responseCode = "200",
            description = "The candidate, as it stood for the unit that was left",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response transfer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TransferCandidateRequest request) {
        CandidateView view = service.transfer(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/candidates:transfer-batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INTEGRATION
    })
    @Operation(
            operationId = "transferCandidatesBatch",
            summary = "Move up to 500 candidates to the lists of other units, for example those whom a split left")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "batch", value = TRANSFERS)))
    @APIResponse(
            responseCode = "207",
            description = "A result for each item",
            content = @Content(schema = @Schema(implementation = BatchResult.class)))
    public Response transferAll(@NotNull @Valid Batch<TransferItem> batch) {
        return BatchRunner.respond(service.transferAll(current.scope(), batch));
    }
}
