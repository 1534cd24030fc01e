package vn.memberdev.admissions.member.bulk;

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
import vn.memberdev.admissions.member.registration.RegisterMemberRequest;
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

/** Many members at once. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class MemberBulkResource {

    private final MemberBulkService service;
    private final Imports imports;
    private final CurrentScope current;

    MemberBulkResource(MemberBulkService service, Imports imports, CurrentScope current) {
        this.service = service;
        this.imports = imports;
        this.current = current;
    }

    @POST
    @Path("/members:batch")
    @Idempotent
    @RolesAllowed(Callers.BASE_AND_ABOVE_OR_INTEGRATION)
    @Operation(operationId = "registerMembers", summary = "Enter up to 500 people who are members already")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response registerAll(@NotNull @Valid Batch<RegisterMemberRequest> batch) {
        return BatchRunner.respond(service.registerAll(current.scope(), batch));
    }

    @POST
    @Path("/members:import")
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE, TableFormat.EXCEL_TYPE, MediaType.MULTIPART_FORM_DATA})
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed(Callers.BASE_AND_ABOVE_OR_INTEGRATION)
    @Operation(operationId = "importMembers", summary = "Enter the members of a CSV or XLSX file")
    @APIResponseSchema(ImportReport.class)
    public Response registerFrom(@BeanParam ImportCall call, @NotNull InputStream file) {
        return imports.respond(call, file, sent -> service.registerFrom(current.scope(), sent));
    }

    @GET
    @Path("/members:import/template")
    @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed(Callers.BASE_AND_ABOVE_OR_INTEGRATION)
    @Operation(operationId = "getMemberImportTemplate", summary = "Read an empty file for importMembers")
    public Response template(@QueryParam("format") String format, @Context HttpHeaders headers) {
        return Imports.template("members", RegisterMemberRequest.class, format, headers);
    }

    @POST
    @Path("/member-education:batch")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(operationId = "educateMembers", summary = "Record up to 500 levels of education")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response educateAll(@NotNull @Valid Batch<MemberEducationItem> batch) {
        return BatchRunner.respond(service.educateAll(current.scope(), batch));
    }

    @POST
    @Path("/training-turns:batch")
    @Idempotent
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(operationId = "trainMembers", summary = "Record up to 500 turns of training")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response trainAll(@NotNull @Valid Batch<TrainingTurnItem> batch) {
        return BatchRunner.respond(service.trainAll(current.scope(), batch));
    }
}
