package vn.memberdev.candidates.candidate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Roles;

/** Candidates, one by one. */
@Path("/api/v1")
@Tag(name = "Candidates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CandidateResource {

    private final CandidateService service;
    private final CandidateQueries queries;
    private final CurrentScope current;

    CandidateResource(CandidateService service, CandidateQueries queries, CurrentScope current) {
        this.service = service;
        this.queries = queries;
        this.current = current;
    }

    @POST
    @Path("/candidates")
    @Idempotent
    @RolesAllowed({Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(operationId = "listCandidate", summary = "Put a person on the sympathiser list")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ListCandidateRequest.class),
                            examples = @ExampleObject(name = "listing", value = CandidateExamples.LISTING)))
    @APIResponse(
            responseCode = "201",
            description = "The candidate",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response list(@NotNull @Valid ListCandidateRequest request, @Context UriInfo uri) {
        CandidateView view = service.list(current.scope(), request);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(view.id().toString()).build())
                .entity(view)
                .tag(ETags.of(view.version()))
                .build();
    }

    @GET
    @Path("/candidates")
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(operationId = "getCandidates", summary = "List the candidates in scope, page by page")
    public Page<CandidateView> page(
            @Parameter(description = "Only candidates of this organisation") @QueryParam("organisationId")
                    UUID organisationId,
            @Parameter(description = "With organisationId: also candidates of everything below it")
                    @QueryParam("subtree")
                    boolean subtree,
            @Parameter(
                            description = "Only candidates of this status",
                            schema = @Schema(implementation = CandidateStatus.class))
                    @Pattern(regexp = "LISTED|CLASS_COMPLETED|PROCEDURE_ALLOWED|REMOVED|ADMITTED")
                    @QueryParam("status")
                    String status,
            @Valid @BeanParam PageRequest page) {
        CandidateFilter filter =
                new CandidateFilter(organisationId, subtree, status == null ? null : CandidateStatus.valueOf(status));
        return queries.page(current.scope(), filter, page);
    }

    @GET
    @Path("/candidates/{id}")
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(operationId = "getCandidate", summary = "Read a candidate with all listings, classes and removals")
    @APIResponse(
            responseCode = "200",
            description = "The candidate",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        CandidateView view = queries.get(current.scope(), id);
        return ETags.respond(request, view.version(), view);
    }

    @POST
    @Path("/candidates/{id}/listings")
    @Idempotent
    @RolesAllowed({Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(operationId = "listCandidateAgain", summary = "Put a removed candidate on the list again")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ListAgainRequest.class),
                            examples = @ExampleObject(name = "again", value = CandidateExamples.LISTING_AGAIN)))
    @APIResponse(
            responseCode = "200",
            description = "The candidate",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response listAgain(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ListAgainRequest request) {
        CandidateView view = service.listAgain(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }
}
