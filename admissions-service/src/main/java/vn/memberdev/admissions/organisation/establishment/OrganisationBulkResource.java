package vn.memberdev.admissions.organisation.establishment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.intake.ImportCall;
import vn.memberdev.platform.intake.ImportReport;
import vn.memberdev.platform.intake.Imports;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.table.TableFormat;

/** Many organisations at once. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class OrganisationBulkResource {

    private final EstablishmentService service;
    private final Imports imports;
    private final CurrentScope current;

    OrganisationBulkResource(EstablishmentService service, Imports imports, CurrentScope current) {
        this.service = service;
        this.imports = imports;
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
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE, TableFormat.EXCEL_TYPE, MediaType.MULTIPART_FORM_DATA})
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE_OR_INTEGRATION)
    @Operation(
            operationId = "importOrganisations",
            summary = "Enter the organisations of a CSV or XLSX file, parents first; an export of a whole"
                    + " register can be sent back into an empty one")
    @APIResponseSchema(ImportReport.class)
    public Response establishFrom(@BeanParam ImportCall call, @NotNull InputStream file) {
        return imports.respond(call, file, sent -> service.establishFrom(current.scope(), sent));
    }

    @GET
    @Path("/organisations:import/template")
    @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE_OR_INTEGRATION)
    @Operation(operationId = "getOrganisationImportTemplate", summary = "Read an empty file for importOrganisations")
    public Response template(@QueryParam("format") String format, @Context HttpHeaders headers) {
        return Imports.template("organisations", OrganisationRow.class, format, headers);
    }
}
