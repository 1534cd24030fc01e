package vn.memberdev.candidates.awarenessclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.candidates.awarenessclass.planning.CancelAwarenessClassRequest;
import vn.memberdev.candidates.awarenessclass.planning.ChangeAwarenessClassRequest;
import vn.memberdev.candidates.awarenessclass.planning.PlanAwarenessClassRequest;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Awareness classes: plans, changes, cancellations, and reading. */
@Path("/api/v1/awareness-classes")
@Tag(name = "Awareness classes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AwarenessClassResource {

    private final AwarenessClassService service;
    private final AwarenessClassQueries queries;
    private final CurrentScope current;

    AwarenessClassResource(AwarenessClassService service, AwarenessClassQueries queries, CurrentScope current) {
        this.service = service;
        this.queries = queries;
        this.current = current;
    }

    @POST
    @Idempotent
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(operationId = "planAwarenessClass", summary = "Plan an awareness class at a superior or base committee")
    @APIResponseSchema(value = AwarenessClassView.class, responseCode = "201", responseDescription = "The class")
    public Response plan(@NotNull @Valid PlanAwarenessClassRequest request) {
        return ETags.created("/api/v1/awareness-classes", service.plan(current.scope(), request));
    }

    @GET
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "getAwarenessClasses",
            summary = "List the classes of the caller's subtree and those organised above it, page by page")
    public Page<AwarenessClassView> page(
            @Parameter(description = "Only classes that this organisation organises") @QueryParam("organisationId")
                    UUID organisationId,
            @Parameter(
                            description = "Only classes of this status",
                            schema = @Schema(implementation = ClassStatus.class))
                    @Pattern(regexp = "PLANNED|COMPLETED|CANCELLED")
                    @QueryParam("status")
                    String status,
            @Parameter(description = "Only classes that start in this year") @Min(1930) @Max(2200) @QueryParam("year")
                    Integer year,
            @Parameter(description = "Status and places as they were on this day; left out it is today")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Valid @BeanParam PageRequest page) {
        AwarenessClassFilter filter = new AwarenessClassFilter(
                organisationId, status == null ? null : ClassStatus.valueOf(status), year, queries.dayOf(asOf));
        return queries.page(current.scope(), filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getAwarenessClass", summary = "Read a class as it is or was on a day")
    @APIResponseSchema(value = AwarenessClassView.class, responseDescription = "The class")
    public Response get(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf, @Context Request request) {
        return ETags.respond(request, queries.get(current.scope(), id, asOf));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(operationId = "changeAwarenessClass", summary = "Change the particulars of a planned class")
    @APIResponseSchema(value = AwarenessClassView.class, responseDescription = "The class")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeAwarenessClassRequest request) {
        return ETags.changed(service.change(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @RolesAllowed(Callers.BASE_AND_ABOVE)
    @Operation(operationId = "cancelAwarenessClass", summary = "Cancel a planned class; its enrolments end with it")
    @APIResponseSchema(value = AwarenessClassView.class, responseDescription = "The class")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CancelAwarenessClassRequest request) {
        return ETags.changed(service.cancel(current.scope(), id, ifMatch, request));
    }
}
