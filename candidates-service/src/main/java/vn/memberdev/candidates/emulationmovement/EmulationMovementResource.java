package vn.memberdev.candidates.emulationmovement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.scope.Roles;

/** Emulation movements. Committees direct them, so no role of a cell launches or changes one. */
@Path("/api/v1/emulation-movements")
@Tag(name = "Emulation movements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EmulationMovementResource {

    private final EmulationMovementService service;
    private final EmulationMovementQueries queries;
    private final CurrentScope current;

    EmulationMovementResource(
            EmulationMovementService service, EmulationMovementQueries queries, CurrentScope current) {
        this.service = service;
        this.queries = queries;
        this.current = current;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(operationId = "launchEmulationMovement", summary = "Launch an emulation movement")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LaunchEmulationMovementRequest.class),
                            examples = @ExampleObject(name = "launch", value = EmulationMovementExamples.LAUNCH)))
    @APIResponse(
            responseCode = "201",
            description = "The movement",
            content = @Content(schema = @Schema(implementation = EmulationMovementView.class)))
    public Response launch(@NotNull @Valid LaunchEmulationMovementRequest request, @Context UriInfo uri) {
        EmulationMovementView view = service.launch(current.scope(), request);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(view.id().toString()).build())
                .entity(view)
                .tag(ETags.of(view.version()))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(
            operationId = "getEmulationMovements",
            summary = "List the movements directed in scope or from above it, with what came of them, page by page")
    public Page<EmulationMovementView> page(
            @Parameter(description = "Only movements that this organisation directs") @QueryParam("organisationId")
                    UUID organisationId,
            @Parameter(description = "With organisationId: also those that anything below it directs")
                    @QueryParam("subtree")
                    boolean subtree,
            @Parameter(description = "Only movements that this mass organisation runs") @QueryParam("massOrganisation")
                    String massOrganisation,
            @Parameter(description = "Only movements that ran in this calendar year, if only for a day")
                    @Min(1900)
                    @Max(9999)
                    @QueryParam("year")
                    Integer year,
            @Parameter(description = "As things stood on this day; today if left out") @QueryParam("asOf")
                    LocalDate asOf,
            @Valid @BeanParam PageRequest page) {
        return queries.page(current.scope(), organisationId, subtree, massOrganisation, year, asOf, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(operationId = "getEmulationMovement", summary = "Read a movement and what came of it")
    @APIResponse(
            responseCode = "200",
            description = "The movement",
            content = @Content(schema = @Schema(implementation = EmulationMovementView.class)))
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = "As things stood on this day; today if left out") @QueryParam("asOf")
                    LocalDate asOf) {
        EmulationMovementView view = queries.get(current.scope(), id, asOf);
        // Never 304: what came of a movement, and whether it runs, change without a new version of the movement.
        return ETags.changed(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(operationId = "changeEmulationMovement", summary = "Change a movement that was not closed")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChangeEmulationMovementRequest.class),
                            examples = @ExampleObject(name = "change", value = EmulationMovementExamples.CHANGE)))
    @APIResponse(
            responseCode = "200",
            description = "The movement",
            content = @Content(schema = @Schema(implementation = EmulationMovementView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeEmulationMovementRequest request) {
        EmulationMovementView view = service.change(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed({Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(operationId = "closeEmulationMovement", summary = "Close a movement on a day")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CloseEmulationMovementRequest.class),
                            examples = @ExampleObject(name = "closing", value = EmulationMovementExamples.CLOSING)))
    @APIResponse(
            responseCode = "200",
            description = "The movement",
            content = @Content(schema = @Schema(implementation = EmulationMovementView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CloseEmulationMovementRequest request) {
        EmulationMovementView view = service.close(current.scope(), id, ifMatch, request);
        return ETags.changed(view.version(), view);
    }
}
