package vn.memberdev.candidates.sourcereview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import vn.memberdev.candidates.sourcereview.verdict.AssessReviewRequest;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Roles;

/** What is decided on an open source review. */
@Path("/api/v1")
@Tag(name = "Source reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewDecisionResource {

    private final SourceReviewService service;
    private final SourceReviewAdoption adoption;
    private final CurrentScope current;

    ReviewDecisionResource(SourceReviewService service, SourceReviewAdoption adoption, CurrentScope current) {
        this.service = service;
        this.adoption = adoption;
        this.current = current;
    }

    @PUT
    @Path("/source-reviews/{id}/items")
    @RolesAllowed({Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "assessSourceReview",
            summary = "Give verdicts on up to 500 candidates of a source review",
            description = "What is not named stays as it is. If one item is refused, none is taken.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessReviewRequest.class),
                            examples = @ExampleObject(name = "verdicts", value = SourceReviewExamples.VERDICTS)))
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = SourceReviewView.class)))
    public Response assess(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AssessReviewRequest request) {
        SourceReviewView view = service.assess(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/source-reviews/{id}/refresh")
    @Idempotent
    @RolesAllowed({Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "refreshSourceReview",
            summary = "Bring a source review to the list as it stands now",
            description = "Whoever was listed since is added, whoever left lapses.")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = SourceReviewView.class)))
    public Response refresh(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        SourceReviewView view = service.refresh(current.scope(), id, ifMatch);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/source-reviews/{id}/adoption")
    @Idempotent
    @RolesAllowed({Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "adoptSourceReview",
            summary = "Adopt a source review by resolution",
            description = "All its removals and clearances take effect together, and the plan of the next year with"
                    + " them; if one is refused nothing happens, and the answer names every refusal.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AdoptReviewRequest.class),
                            examples = @ExampleObject(name = "adoption", value = SourceReviewExamples.ADOPTION)))
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = SourceReviewView.class)))
    public Response adopt(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AdoptReviewRequest request) {
        SourceReviewView view = adoption.adopt(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/source-reviews/{id}/cancellation")
    @Idempotent
    @RolesAllowed({Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(operationId = "cancelSourceReview", summary = "Cancel an open source review")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CancelReviewRequest.class),
                            examples =
                                    @ExampleObject(name = "cancellation", value = SourceReviewExamples.CANCELLATION)))
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = SourceReviewView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CancelReviewRequest request) {
        SourceReviewView view = service.cancel(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }
}
