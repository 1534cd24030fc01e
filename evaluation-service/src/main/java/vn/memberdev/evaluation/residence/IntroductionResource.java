package vn.memberdev.evaluation.residence;

import static vn.memberdev.platform.scope.Roles.AUDITOR;
import static vn.memberdev.platform.scope.Roles.BASE_OFFICER;
import static vn.memberdev.platform.scope.Roles.CELL_OFFICER;
import static vn.memberdev.platform.scope.Roles.COMMITTEE_OFFICER;
import static vn.memberdev.platform.scope.Roles.INTEGRATION;
import static vn.memberdev.platform.scope.Roles.PROVINCE_OFFICER;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
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
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, INTEGRATION})
    @Operation(
            operationId = "introduceToResidence",
            summary = "Introduces a member to the committee at the residence",
            description = "A member has one introduction; it belongs to the organisation of that day's affiliation.")
    @APIResponseSchema(value = IntroductionView.class, responseCode = "201")
    public Response introduce(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "introduced",
                                                            value = ResidenceExamples.INTRODUCE)))
                    @NotNull
                    @Valid
                    IntroduceRequest request,
            @Context UriInfo uri) {
        IntroductionView introduction = introductions.introduce(current.scope(), request);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(introduction.id().toString())
                        .build())
                .tag(ETags.of(introduction.version()))
                .entity(introduction)
                .build();
    }

    @GET
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION})
    @Operation(
            operationId = "listResidenceIntroductions",
            summary = "Lists introductions",
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
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION})
    @Operation(operationId = "getResidenceIntroduction", summary = "Reads an introduction with its comments")
    @APIResponseSchema(value = IntroductionView.class)
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        IntroductionView introduction = introductions.get(current.scope(), id);
        return ETags.respond(request, introduction.version(), introduction);
    }

    @POST
    @Path("/{id}/comments")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, INTEGRATION})
    @Operation(
            operationId = "commentAtResidence",
            summary = "Records the yearly comment of the committee at the residence",
            description = "One comment a year, for members of group INTRODUCED. Needs If-Match.")
    @APIResponseSchema(value = IntroductionView.class)
    public Response comment(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "favourable",
                                                            value = ResidenceExamples.COMMENT)))
                    @NotNull
                    @Valid
                    CommentRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        IntroductionView introduction = comments.comment(current.scope(), id, request, ifMatch);
        return ETags.changed(introduction.version(), introduction);
    }
}
