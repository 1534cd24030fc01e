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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.candidates.sourcereview.verdict.AssessReviewRequest;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

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
    @RolesAllowed(Callers.OFFICERS)
    @Operation(
            operationId = "assessSourceReview",
            summary = "Give verdicts on up to 500 candidates of a source review",
            description = "What is not named stays as it is. If one item is refused, none is taken.")
    @APIResponseSchema(value = SourceReviewView.class, responseDescription = "The review")
    public Response assess(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AssessReviewRequest request) {
        return ETags.changed(service.assess(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/source-reviews/{id}/refresh")
    @Idempotent
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(
            operationId = "refreshSourceReview",
            summary = "Bring a source review to the list as it stands now",
            description = "Candidates listed since are added; those who left lapse.")
    @APIResponseSchema(value = SourceReviewView.class, responseDescription = "The review")
    public Response refresh(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return ETags.changed(service.refresh(current.scope(), id, ifMatch));
    }

    @POST
    @Path("/source-reviews/{id}/adoption")
    @Idempotent
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(
            operationId = "adoptSourceReview",
            summary = "Adopt a source review by resolution",
            description = "All its removals and clearances take effect together, and the plan of the next year with"
                    + " them; if one is refused nothing happens, and the answer names every refusal.")
    @APIResponseSchema(value = SourceReviewView.class, responseDescription = "The review")
    public Response adopt(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AdoptReviewRequest request) {
        return ETags.changed(adoption.adopt(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/source-reviews/{id}/cancellation")
    @Idempotent
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(operationId = "cancelSourceReview", summary = "Cancel an open source review")
    @APIResponseSchema(value = SourceReviewView.class, responseDescription = "The review")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CancelReviewRequest request) {
        return ETags.changed(service.cancel(current.scope(), id, ifMatch, request));
    }
}
