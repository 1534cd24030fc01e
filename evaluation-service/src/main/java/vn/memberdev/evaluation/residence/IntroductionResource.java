package vn.memberdev.evaluation.residence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Introductions to the committee at the residence, over HTTP. */
@Path("/api/v1/residence-introductions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "residence contact")
public class IntroductionResource {

    private final IntroductionService introductions;
    private final CommentService comments;
    private final CurrentScope current;

    IntroductionResource(IntroductionService introductions, CommentService comments, CurrentScope current) {
        this.introductions = introductions;
        this.comments = comments;
        this.current = current;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(
            operationId = "introduceToResidence",
            summary = "Introduce a member to the committee at the residence",
            description = "A member has one introduction; it belongs to the organisation of that day's affiliation.")
    @APIResponseSchema(value = IntroductionView.class, responseCode = "201")
    public Response introduce(@NotNull @Valid IntroduceRequest request) {
        return ETags.created("/api/v1/residence-introductions", introductions.introduce(current.scope(), request));
    }

    @GET
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "listResidenceIntroductions",
            summary = "List introductions",
            description =
                    "With organisationId, those of that organisation; with subtree=true, also those of what stands"
                            + " below it today.")
    public Page<IntroductionView> list(
            @QueryParam("organisationId") UUID organisationId,
            @QueryParam("subtree") @DefaultValue("false") boolean subtree,
            @QueryParam("memberId") UUID memberId,
            @BeanParam PageRequest page) {
        return introductions.list(current.scope(), new IntroductionFilter(organisationId, subtree, memberId), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getResidenceIntroduction", summary = "Read an introduction with its comments")
    @APIResponseSchema(IntroductionView.class)
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        return ETags.respond(request, introductions.get(current.scope(), id));
    }

    @POST
    @Path("/{id}/comments")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(
            operationId = "commentAtResidence",
            summary = "Record the yearly comment of the committee at the residence",
            description = "One comment a year, for members of group INTRODUCED. Needs If-Match.")
    @APIResponseSchema(IntroductionView.class)
    public Response comment(
            @PathParam("id") UUID id,
            @NotNull @Valid CommentRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return ETags.changed(comments.comment(current.scope(), id, request, ifMatch));
    }
}
