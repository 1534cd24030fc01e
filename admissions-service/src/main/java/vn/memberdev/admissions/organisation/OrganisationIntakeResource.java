package vn.memberdev.admissions.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.intake.ImportFile;
import vn.memberdev.platform.intake.ImportReport;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.table.TableFormat;

/** Many organisations at once. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class OrganisationIntakeResource {

    private final OrganisationService service;
    private final CurrentScope current;

    OrganisationIntakeResource(OrganisationService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/organisations:batch")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE_OR_INTEGRATION)
    @Operation(operationId = "establishOrganisations", summary = "Enter up to 500 organisations, parents first")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response establishAll(@NotNull @Valid Batch<EstablishOrganisationRequest> batch) {
        return BatchRunner.respond(service.establishAll(current.scope(), batch));
    }

    @POST
    @Path("/organisations:import")
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE_OR_INTEGRATION)
    @Operation(
            operationId = "importOrganisations",
            summary = "Enter the organisations of a CSV or XLSX file, parents first; an export of a whole"
                    + " register can be sent back into an empty one")
    public ImportReport establishFrom(
            @Parameter(description = "Says what would become of the file and keeps nothing") @QueryParam("dryRun")
                    boolean dryRun,
            @Context HttpHeaders headers,
            @NotNull InputStream file) {
        return service.establishFrom(current.scope(), ImportFile.of(headers.getMediaType(), file, dryRun));
    }
}
