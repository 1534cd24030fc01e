package vn.memberdev.candidates.massorganisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Mass organisations that follow candidates. The cell hands a candidate over, so its officer may record it. */
@Path("/api/v1")
@Tag(name = "Mass organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MassOrganisationResource {

    private final MassOrganisationService service;
    private final CurrentScope current;

    MassOrganisationResource(MassOrganisationService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/candidates/{id}/mass-organisations")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(
            operationId = "assignMassOrganisation",
            summary = "Hand a candidate to a mass organisation, which follows them")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate")
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AssignMassOrganisationRequest request) {
        return ETags.changed(service.assign(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/candidates/{id}/mass-organisations/release")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS)
    @Operation(operationId = "releaseMassOrganisation", summary = "End the assignment of a mass organisation")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate")
    public Response release(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReleaseMassOrganisationRequest request) {
        return ETags.changed(service.release(current.scope(), id, ifMatch, request));
    }

    @POST
    @Path("/mass-organisation-assignments:batch")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(
            operationId = "assignMassOrganisationsBatch",
            summary = "Hand up to 500 candidates to mass organisations")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response assignAll(@NotNull @Valid Batch<MassOrganisationItem> batch) {
        return BatchRunner.respond(service.assignAll(current.scope(), batch));
    }
}
