package vn.memberdev.candidates.sourcereview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Source reviews: opening and reading them, and who owes one. */
@Path("/api/v1")
@Tag(name = "Source reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SourceReviewResource {

    private final SourceReviewService service;
    private final SourceReviewQueries queries;
    private final OverdueReviews overdue;
    private final CurrentScope current;

    SourceReviewResource(
            SourceReviewService service, SourceReviewQueries queries, OverdueReviews overdue, CurrentScope current) {
        this.service = service;
        this.queries = queries;
        this.overdue = overdue;
        this.current = current;
    }

    @POST
    @Path("/source-reviews")
    @Idempotent
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(
            operationId = "openSourceReview",
            summary = "Open the yearly source review of a base organisation",
            description = "It takes in everybody who stood on the list of the organisation, or of anything below it, on"
                    + " the day of the opening.")
    @APIResponseSchema(value = SourceReviewView.class, responseCode = "201", responseDescription = "The review")
    public Response open(@NotNull @Valid OpenReviewRequest request) {
        return ETags.created("/api/v1/source-reviews", service.open(current.scope(), request));
    }

    @GET
    @Path("/source-reviews")
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getSourceReviews", summary = "List the source reviews in scope, page by page")
    public Page<SourceReviewView> page(
            @Parameter(description = "Only reviews of this organisation") @QueryParam("organisationId")
                    UUID organisationId,
            @Parameter(description = "With organisationId: also reviews of everything below it") @QueryParam("subtree")
                    boolean subtree,
            @Parameter(description = "Only reviews of this year") @QueryParam("year") Integer year,
            @Parameter(
                            description = "Only reviews of this status",
                            schema = @Schema(implementation = ReviewStatus.class))
                    @Pattern(regexp = "OPEN|ADOPTED|CANCELLED")
                    @QueryParam("status")
                    String status,
            @QueryParam("asOf") LocalDate asOf,
            @Valid @BeanParam PageRequest page) {
        ReviewStatus wanted = status == null ? null : ReviewStatus.valueOf(status);
        return queries.page(current.scope(), new SourceReviewFilter(organisationId, subtree, year, wanted, asOf), page);
    }

    @GET
    @Path("/source-reviews/overdue")
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "getOverdueSourceReviews",
            summary = "List the base organisations that owe the review of a year, page by page")
    public Page<OverdueReviewView> overdue(
            @Parameter(description = "The year; the last one whose review was due if left out")
                    @Min(1930)
                    @Max(2200)
                    @QueryParam("year")
                    Integer year,
            @Parameter(description = "Only this organisation and everything below it") @QueryParam("organisationId")
                    UUID organisationId,
            @QueryParam("asOf") LocalDate asOf,
            @Valid @BeanParam PageRequest page) {
        return overdue.page(current.scope(), year, organisationId, asOf, page);
    }

    @GET
    @Path("/source-reviews/{id}")
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getSourceReview", summary = "Read a source review with all its items")
    @APIResponseSchema(value = SourceReviewView.class, responseDescription = "The review")
    public Response get(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf, @Context Request request) {
        return ETags.respond(request, queries.get(current.scope(), id, asOf));
    }
}
