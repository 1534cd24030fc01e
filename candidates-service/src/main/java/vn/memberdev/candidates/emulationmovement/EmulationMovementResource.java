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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

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
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(operationId = "launchEmulationMovement", summary = "Launch an emulation movement")
    @APIResponseSchema(value = EmulationMovementView.class, responseCode = "201", responseDescription = "The movement")
    public Response launch(@NotNull @Valid LaunchEmulationMovementRequest request) {
        return ETags.created("/api/v1/emulation-movements", service.launch(current.scope(), request));
    }

    @GET
    @RolesAllowed(Callers.READERS)
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
            @QueryParam("asOf") LocalDate asOf,
            @Valid @BeanParam PageRequest page) {
        return queries.page(current.scope(), organisationId, subtree, massOrganisation, year, asOf, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getEmulationMovement", summary = "Read a movement and what came of it")
    @APIResponseSchema(value = EmulationMovementView.class, responseDescription = "The movement")
    public Response get(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        // Never 304: what came of a movement, and whether it runs, change without a new version of the movement.
        return ETags.changed(queries.get(current.scope(), id, asOf));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(operationId = "changeEmulationMovement", summary = "Change a movement that was not closed")
    @APIResponseSchema(value = EmulationMovementView.class, responseDescription = "The movement")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeEmulationMovementRequest request) {
        return ETags.changed(service.change(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(operationId = "closeEmulationMovement", summary = "Close a movement on a day")
    @APIResponseSchema(value = EmulationMovementView.class, responseDescription = "The movement")
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CloseEmulationMovementRequest request) {
        return ETags.changed(service.close(current.scope(), id, ifMatch, request));
    }
}
