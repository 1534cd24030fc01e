package vn.memberdev.admissions.admissioncase.bulk;

import static vn.memberdev.platform.scope.Roles.BASE_OFFICER;
import static vn.memberdev.platform.scope.Roles.CELL_OFFICER;
import static vn.memberdev.platform.scope.Roles.COMMITTEE_OFFICER;
import static vn.memberdev.platform.scope.Roles.INTEGRATION;
import static vn.memberdev.platform.scope.Roles.PROVINCE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.admissions.admissioncase.AdmissionCaseExamples;
import vn.memberdev.admissions.admissioncase.OpenAdmissionCaseRequest;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.scope.CurrentScope;

/** Many admission cases at once. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
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
    @RolesAllowed({BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, INTEGRATION})
    @Operation(operationId = "openAdmissionCases", summary = "Opens up to 500 cases")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207", responseDescription = "A result for each item")
    public Response openAll(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "one item",
                                                            value = AdmissionCaseExamples.OPEN_BATCH)))
                    @NotNull
                    @Valid
                    Batch<OpenAdmissionCaseRequest> batch) {
        return BatchRunner.respond(service.openAll(current.scope(), batch));
    }

    @POST
    @Path("/admission-decisions:batch")
    @Idempotent
    @RolesAllowed({COMMITTEE_OFFICER, PROVINCE_OFFICER, INTEGRATION})
    @Operation(operationId = "decideAdmissions", summary = "Records up to 500 decisions")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207", responseDescription = "A result for each item")
    public Response decideAll(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "one item",
                                                            value = AdmissionCaseExamples.DECIDE_BATCH)))
                    @NotNull
                    @Valid
                    Batch<DecideAdmissionItem> batch) {
        return BatchRunner.respond(service.decideAll(current.scope(), batch));
    }

    @POST
    @Path("/admission-ceremonies:batch")
    @Idempotent
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, INTEGRATION})
    @Operation(
            operationId = "holdAdmissionCeremonies",
            summary = "Records up to 500 ceremonies; answers with the members' ids")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207", responseDescription = "A result for each item")
    public Response holdCeremonies(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "one item",
                                                            value = AdmissionCaseExamples.CEREMONY_BATCH)))
                    @NotNull
                    @Valid
                    Batch<HoldCeremonyItem> batch) {
        return BatchRunner.respond(service.holdCeremonies(current.scope(), batch));
    }
}
