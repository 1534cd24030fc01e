package vn.memberdev.candidates.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.candidates.nomination.proposal.MakeNominationRequest;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Roles;

/** Nominations: making and reading them. */
@Path("/api/v1")
@Tag(name = "Nominations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NominationResource {

    private final NominationService service;
    private final NominationQueries queries;
    private final CurrentScope current;

    NominationResource(NominationService service, NominationQueries queries, CurrentScope current) {
        this.service = service;
        this.queries = queries;
        this.current = current;
    }

    @POST
    @Path("/nominations")
    @Idempotent
    @RolesAllowed({Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(operationId = "makeNomination", summary = "Nominate a person for the list of a cell or base")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MakeNominationRequest.class),
                            examples = @ExampleObject(name = "nomination", value = NominationExamples.NOMINATION)))
    @APIResponse(
            responseCode = "201",
            description = "The nomination",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response make(@NotNull @Valid MakeNominationRequest request, @Context UriInfo uri) {
        NominationView view = service.make(current.scope(), request);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(view.id().toString()).build())
                .entity(view)
                .tag(ETags.of(view.version()))
                .build();
    }

    @POST
    @Path("/nominations:batch")
    @Idempotent
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INTEGRATION
    })
    @Operation(operationId = "makeNominationsBatch", summary = "Nominate up to 500 people")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "batch", value = NominationExamples.BATCH)))
    @APIResponse(
            responseCode = "207",
            description = "A result for each item",
            content = @Content(schema = @Schema(implementation = BatchResult.class)))
    public Response makeAll(@NotNull @Valid Batch<MakeNominationRequest> batch) {
        return BatchRunner.respond(service.makeAll(current.scope(), batch));
    }

    @GET
    @Path("/nominations")
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(operationId = "getNominations", summary = "List the nominations in scope, page by page")
    public Page<NominationView> page(
            @Parameter(description = "Only nominations for the list of this organisation") @QueryParam("organisationId")
                    UUID organisationId,
            @Parameter(description = "With organisationId: also for the lists of everything below it")
                    @QueryParam("subtree")
                    boolean subtree,
            @Parameter(
                            description = "Only nominations of this status",
                            schema = @Schema(implementation = NominationStatus.class))
                    @Pattern(regexp = "PENDING|LISTED|DECLINED")
                    @QueryParam("status")
                    String status,
            @Parameter(description = "Only nominations that came from this movement") @QueryParam("movementId")
                    UUID movementId,
            @Parameter(description = "As things stood on this day; all that is known if left out") @QueryParam("asOf")
                    LocalDate asOf,
            @Valid @BeanParam PageRequest page) {
        NominationFilter filter = new NominationFilter(
                organisationId, subtree, status == null ? null : NominationStatus.valueOf(status), movementId, asOf);
        return queries.page(current.scope(), filter, page);
    }

    @GET
    @Path("/nominations/{id}")
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(operationId = "getNomination", summary = "Read a nomination with what the cell resolved on it")
    @APIResponse(
            responseCode = "200",
            description = "The nomination",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = "As things stood on this day; all that is known if left out") @QueryParam("asOf")
                    LocalDate asOf,
            @Context Request request) {
        NominationView view = queries.get(current.scope(), id, asOf);
        return ETags.respond(request, view.version(), view);
    }
}
