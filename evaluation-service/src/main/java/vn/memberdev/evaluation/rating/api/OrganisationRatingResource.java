package vn.memberdev.evaluation.rating.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.evaluation.rating.RatingFilter;
import vn.memberdev.evaluation.rating.RatingService;
import vn.memberdev.evaluation.rating.RatingSnapshot;
import vn.memberdev.evaluation.rating.roll.RatingKey;
import vn.memberdev.evaluation.scheme.Subject;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Decided ratings of organisations over HTTP, one by one and in bulk. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation ratings")
public class OrganisationRatingResource {

    private final RatingService service;
    private final CurrentScope current;

    OrganisationRatingResource(RatingService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @PUT
    @Path("/organisation-ratings/{organisationId}/{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Callers.BASE_AND_ABOVE_OR_INTEGRATION)
    @Operation(
            operationId = "rateOrganisation",
            summary = "Record or revise the decided rating of an organisation for a year",
            description =
                    "The first rating of a year answers 201. A revision needs the ETag of the rating that stands in"
                            + " If-Match and answers 200; the result it replaces is kept.")
    @APIResponse(
            responseCode = "201",
            description = "The first rating of the year",
            content = @Content(schema = @Schema(implementation = OrganisationRatingView.class)))
    @APIResponse(
            responseCode = "200",
            description = "A revision",
            content = @Content(schema = @Schema(implementation = OrganisationRatingView.class)))
    public Response rate(
            @PathParam("organisationId") UUID organisationId,
            @PathParam("year") @Min(RatingKey.FIRST_YEAR) @Max(RatingKey.LAST_YEAR) int year,
            @NotNull @Valid RateOrganisationRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context UriInfo uri) {
        RatingKey key = new RatingKey(organisationId, year);
        RatingService.Rated rated =
                service.rate(current.scope(), Subject.ORGANISATION, key, request.verdict(), ifMatch);
        Response.ResponseBuilder answer = rated.first() ? Response.created(uri.getAbsolutePath()) : Response.ok();
        return answer.tag(ETags.of(rated.rating().version()))
                .entity(OrganisationRatingView.of(rated.rating()))
                .build();
    }

    @GET
    @Path("/organisation-ratings/{organisationId}/{year}")
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "getOrganisationRating",
            summary = "Read the rating of an organisation for a year, with its revisions")
    @APIResponseSchema(OrganisationRatingView.class)
    public Response get(
            @PathParam("organisationId") UUID organisationId,
            @PathParam("year") @Min(RatingKey.FIRST_YEAR) @Max(RatingKey.LAST_YEAR) int year,
            @Context Request request) {
        RatingSnapshot rating = service.get(current.scope(), Subject.ORGANISATION, new RatingKey(organisationId, year));
        return ETags.respond(request, OrganisationRatingView.of(rating));
    }

    @GET
    @Path("/organisation-ratings")
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "listOrganisationRatings",
            summary = "List ratings of organisations",
            description =
                    "With organisationId, those of that organisation; with subtree=true, also those of what stands"
                            + " below it today.")
    public Page<OrganisationRatingView> list(
            @QueryParam("year") Integer year,
            @QueryParam("organisationId") UUID organisationId,
            @QueryParam("subtree") @DefaultValue("false") boolean subtree,
            @QueryParam("outcome") RatingOutcome outcome,
            @BeanParam PageRequest page) {
        RatingFilter filter = new RatingFilter(year, organisationId, subtree, outcome);
        return service.list(current.scope(), Subject.ORGANISATION, filter, page).map(OrganisationRatingView::of);
    }

    @POST
    @Path("/organisation-ratings:batch")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Callers.BASE_AND_ABOVE_OR_INTEGRATION)
    @Operation(
            operationId = "rateOrganisations",
            summary = "Record up to 500 first ratings of organisations",
            description =
                    "Each item is accepted or refused on its own; an organisation that has a rating for the year is"
                            + " refused.")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response rateAll(@NotNull @Valid Batch<OrganisationRatingItem> batch) {
        return BatchRunner.respond(service.rateAll(current.scope(), Subject.ORGANISATION, batch));
    }
}
