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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.candidates.nomination.proposal.MakeNominationRequest;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

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
    @RolesAllowed(Callers.OFFICERS)
    @Operation(operationId = "makeNomination", summary = "Nominate a person for the list of a cell or base")
    @APIResponseSchema(value = NominationView.class, responseCode = "201", responseDescription = "The nomination")
    public Response make(@NotNull @Valid MakeNominationRequest request) {
        return ETags.created("/api/v1/nominations", service.make(current.scope(), request));
    }

    @POST
    @Path("/nominations:batch")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(operationId = "makeNominationsBatch", summary = "Nominate up to 500 people")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response makeAll(@NotNull @Valid Batch<MakeNominationRequest> batch) {
        return BatchRunner.respond(service.makeAll(current.scope(), batch));
    }

    @GET
    @Path("/nominations")
    @RolesAllowed(Callers.READERS)
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
    @RolesAllowed(Callers.READERS)
    @Operation(operationId = "getNomination", summary = "Read a nomination with what the cell resolved on it")
    @APIResponseSchema(value = NominationView.class, responseDescription = "The nomination")
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = "As things stood on this day; all that is known if left out") @QueryParam("asOf")
                    LocalDate asOf,
            @Context Request request) {
        return ETags.respond(request, queries.get(current.scope(), id, asOf));
    }
}
