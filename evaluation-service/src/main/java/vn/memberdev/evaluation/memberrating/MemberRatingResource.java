package vn.memberdev.evaluation.memberrating;


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
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Decided ratings of members over HTTP. */
@Path("/api/v1/member-ratings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "member ratings")
public class MemberRatingResource {

    private final MemberRatingService service;
    private final CurrentScope current;

    MemberRatingResource(MemberRatingService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @PUT
    @Path("/{memberId}/{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(
            operationId = "rateMember",
            summary = "Record or revise the decided rating of a member for a year",
            description =
                    "The first rating of a year answers 201. A revision needs the ETag of the rating that stands in"
                            + " If-Match and answers 200; the result it replaces is kept.")
    @APIResponse(
            responseCode = "201",
            description = "The first rating of the year",
            content = @Content(schema = @Schema(implementation = MemberRatingView.class)))
    @APIResponse(
            responseCode = "200",
            description = "A revision",
            content = @Content(schema = @Schema(implementation = MemberRatingView.class)))
    public Response rate(
            @PathParam("memberId") UUID memberId,
            @PathParam("year") @Min(1930) @Max(2200) int year,
            @NotNull @Valid RateMemberRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context UriInfo uri) {
        MemberRatingService.Rated rated = service.rate(current.scope(), memberId, year, request, ifMatch);
        Response.ResponseBuilder answer = rated.first() ? Response.created(uri.getAbsolutePath()) : Response.ok();
        return answer.tag(ETags.of(rated.rating().version()))
                .entity(rated.rating())
                .build();
    }

    @GET
    @Path("/{memberId}/{year}")
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getMemberRating", summary = "Read the rating of a member for a year, with its revisions")
    @APIResponseSchema(MemberRatingView.class)
    public Response get(
            @PathParam("memberId") UUID memberId,
            @PathParam("year") @Min(1930) @Max(2200) int year,
            @Context Request request) {
        MemberRatingView rating = service.get(current.scope(), memberId, year);
        return ETags.respond(request, rating.version(), rating);
    }

    @GET
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "listMemberRatings",
            summary = "List ratings of members",
            description =
                    "With organisationId, those of members affiliated to it at the end of the year; with subtree=true,"
                            + " also those of what stands below it today.")
    public Page<MemberRatingView> list(
            @QueryParam("year") Integer year,
            @QueryParam("organisationId") UUID organisationId,
            @QueryParam("subtree") @DefaultValue("false") boolean subtree,
            @QueryParam("outcome") RatingOutcome outcome,
            @BeanParam PageRequest page) {
        return service.list(current.scope(), new MemberRatingFilter(year, organisationId, subtree, outcome), page);
    }
}
