package vn.memberdev.admissions.member;

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
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.admissions.member.registration.RegisterMemberRequest;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;

/** Members of the register. */
@Path("/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class MemberResource {

    private final MemberService service;
    private final CurrentScope current;

    MemberResource(MemberService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Idempotent
    @RolesAllowed({BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(operationId = "registerMember", summary = "Enters a person who is a member already")
    @APIResponseSchema(value = MemberView.class, responseCode = "201")
    public Response register(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "an existing member",
                                                            value = MemberExamples.REGISTER)))
                    @NotNull
                    @Valid
                    RegisterMemberRequest request) {
        MemberView view = service.register(current.scope(), request);
        return Response.created(UriBuilder.fromPath("/api/v1/members/{id}").build(view.id()))
                .tag(ETags.of(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION})
    @Operation(operationId = "listMembers", summary = "Members, in the order in which they were entered")
    public Page<MemberView> list(
            @QueryParam("organisationId") UUID organisationId,
            @QueryParam("subtree") @DefaultValue("false") boolean subtree,
            @QueryParam("status") MemberStatus status,
            @BeanParam PageRequest page) {
        return service.list(current.scope(), organisationId, subtree, status, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION})
    @Operation(operationId = "getMember", summary = "A member")
    @APIResponseSchema(MemberView.class)
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        MemberView view = service.get(current.scope(), id);
        return ETags.respond(request, view.version(), view);
    }

    @POST
    @Path("/{id}/education")
    @Idempotent
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(operationId = "educateMember", summary = "Records a level of education")
    @APIResponseSchema(MemberView.class)
    public Response educate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "a degree", value = MemberExamples.EDUCATE)))
                    @NotNull
                    @Valid
                    EducateMemberRequest request) {
        MemberView view = service.change(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/{id}/training-turns")
    @Idempotent
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER})
    @Operation(operationId = "trainMember", summary = "Records a turn of training")
    @APIResponseSchema(MemberView.class)
    public Response train(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "an upgrading course",
                                                            value = MemberExamples.TRAIN)))
                    @NotNull
                    @Valid
                    TrainMemberRequest request) {
        MemberView view = service.change(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }
}
