package vn.memberdev.candidates.candidate.listing;

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

/** Candidates, many at once. */
@Path("/api/v1")
@Tag(name = "Candidates")
@Produces(MediaType.APPLICATION_JSON)
public class CandidateBulkResource {

    private final ListingService service;
    private final Imports imports;
    private final CurrentScope current;

    CandidateBulkResource(ListingService service, Imports imports, CurrentScope current) {
        this.service = service;
        this.imports = imports;
        this.current = current;
    }

    @POST
    @Path("/candidates:batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(operationId = "listCandidatesBatch", summary = "Put up to 500 people on the sympathiser list")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response listAll(@NotNull @Valid Batch<ListCandidateRequest> batch) {
        return BatchRunner.respond(service.listAll(current.scope(), batch));
    }

    @POST
    @Path("/candidates:import")
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE, TableFormat.EXCEL_TYPE, MediaType.MULTIPART_FORM_DATA})
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(
            operationId = "importCandidates",
            summary =
                    "Put the people of a CSV or XLSX file on the sympathiser list; give each row a reference, so that a"
                            + " file sent twice lists nobody twice")
    @APIResponseSchema(ImportReport.class)
    public Response importAll(@BeanParam ImportCall call, @NotNull InputStream file) {
        return imports.respond(call, file, sent -> service.listFrom(current.scope(), sent));
    }

    @GET
    @Path("/candidates:import/template")
    @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(operationId = "getCandidateImportTemplate", summary = "Read an empty file for importCandidates")
    public Response template(@QueryParam("format") String format, @Context HttpHeaders headers) {
        return Imports.template("candidates", ImportedCandidate.class, format, headers);
    }
}
