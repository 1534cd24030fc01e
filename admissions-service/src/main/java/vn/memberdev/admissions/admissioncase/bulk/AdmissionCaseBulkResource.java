package vn.memberdev.admissions.admissioncase.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.admissions.admissioncase.OpenAdmissionCaseRequest;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Many admission cases at once. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "admission-cases")
public class AdmissionCaseBulkResource {

    private final AdmissionCaseBulkService service;
    private final CurrentScope current;

    AdmissionCaseBulkResource(AdmissionCaseBulkService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/admission-cases:batch")
    @Idempotent
    @RolesAllowed(Callers.BASE_AND_ABOVE_OR_INTEGRATION)
    @Operation(operationId = "openAdmissionCases", summary = "Open up to 500 cases")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response openAll(@NotNull @Valid Batch<OpenAdmissionCaseRequest> batch) {
        return BatchRunner.respond(service.openAll(current.scope(), batch));
    }

    @POST
    @Path("/admission-decisions:batch")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE_OR_INTEGRATION)
    @Operation(operationId = "decideAdmissions", summary = "Record up to 500 decisions")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response decideAll(@NotNull @Valid Batch<DecideAdmissionItem> batch) {
        return BatchRunner.respond(service.decideAll(current.scope(), batch));
    }

    @POST
    @Path("/admission-ceremonies:batch")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(
            operationId = "holdAdmissionCeremonies",
            summary = "Record up to 500 ceremonies; the answer holds the members' ids")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response holdCeremonies(@NotNull @Valid Batch<HoldCeremonyItem> batch) {
        return BatchRunner.respond(service.holdCeremonies(current.scope(), batch));
    }
}
