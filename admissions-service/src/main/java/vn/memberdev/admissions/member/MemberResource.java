package vn.memberdev.admissions.member;

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
import vn.memberdev.admissions.member.registration.RegisterMemberRequest;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Members of the register. */
@Path("/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
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
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(operationId = "registerMember", summary = "Enter a person who is a member already")
    @APIResponseSchema(value = MemberView.class, responseCode = "201")
    public Response register(@NotNull @Valid RegisterMemberRequest request) {
        return ETags.created("/api/v1/members", service.register(current.scope(), request));
    }

    @GET
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "listMembers", summary = "List members, in the order in which they were entered")
    public Page<MemberView> list(
            @QueryParam("organisationId") UUID organisationId,
            @QueryParam("subtree") @DefaultValue("false") boolean subtree,
            @QueryParam("status") MemberStatus status,
            @BeanParam PageRequest page) {
        return service.list(current.scope(), organisationId, subtree, status, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getMember", summary = "Read a member")
    @APIResponseSchema(MemberView.class)
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        return ETags.respond(request, service.get(current.scope(), id));
    }

    @POST
    @Path("/{id}/education")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(operationId = "educateMember", summary = "Record a level of education")
    @APIResponseSchema(MemberView.class)
    public Response educate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EducateMemberRequest request) {
        return ETags.changed(service.change(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/{id}/training-turns")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(operationId = "trainMember", summary = "Record a turn of training")
    @APIResponseSchema(MemberView.class)
    public Response train(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TrainMemberRequest request) {
        return ETags.changed(service.change(current.scope(), id, ifMatch, request));
    }
}
