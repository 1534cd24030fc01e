package vn.memberdev.evaluation.rating.api;

import jakarta.annotation.security.RolesAllowed;
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
import vn.memberdev.evaluation.rating.RatingService;
import vn.memberdev.evaluation.scheme.Subject;
import vn.memberdev.platform.intake.ImportCall;
import vn.memberdev.platform.intake.ImportFile;
import vn.memberdev.platform.intake.ImportReport;
import vn.memberdev.platform.intake.Imports;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;
import vn.memberdev.platform.table.TableFormat;

/** First ratings from files. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class RatingImportResource {

    private final RatingService service;
    private final Imports imports;
    private final CurrentScope current;

    RatingImportResource(RatingService service, Imports imports, CurrentScope current) {
        this.service = service;
        this.imports = imports;
        this.current = current;
    }

    @POST
    @Path("/member-ratings:import")
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE, TableFormat.EXCEL_TYPE, MediaType.MULTIPART_FORM_DATA})
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Tag(name = "member ratings")
    @Operation(
            operationId = "importMemberRatings",
            summary = "Record the first ratings of members in a CSV or XLSX file",
            description = "A header row; 500 rows a transaction; the report names the refused rows.")
    @APIResponseSchema(ImportReport.class)
    public Response importMemberRatings(@BeanParam ImportCall call, @NotNull InputStream file) {
        return imports.respond(call, file, this::memberRatings);
    }

    @GET
    @Path("/member-ratings:import/template")
    @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Tag(name = "member ratings")
    @Operation(operationId = "getMemberRatingImportTemplate", summary = "Read an empty file for importMemberRatings")
    public Response memberRatingTemplate(@QueryParam("format") String format, @Context HttpHeaders headers) {
        return Imports.template("member-ratings", MemberRatingRow.class, format, headers);
    }

    private ImportReport memberRatings(ImportFile file) {
        return service.importFrom(current.scope(), Subject.MEMBER, file, MemberRatingRow.class);
    }

    @POST
    @Path("/organisation-ratings:import")
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE, TableFormat.EXCEL_TYPE, MediaType.MULTIPART_FORM_DATA})
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed(Callers.BASE_AND_ABOVE_OR_INTEGRATION)
    @Tag(name = "organisation ratings")
    @Operation(
            operationId = "importOrganisationRatings",
            summary = "Record the first ratings of organisations in a CSV or XLSX file",
            description = "A header row; 500 rows a transaction; the report names the refused rows.")
    @APIResponseSchema(ImportReport.class)
    public Response importOrganisationRatings(@BeanParam ImportCall call, @NotNull InputStream file) {
        return imports.respond(call, file, this::organisationRatings);
    }

    @GET
    @Path("/organisation-ratings:import/template")
    @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed(Callers.BASE_AND_ABOVE_OR_INTEGRATION)
    @Tag(name = "organisation ratings")
    @Operation(
            operationId = "getOrganisationRatingImportTemplate",
            summary = "Read an empty file for importOrganisationRatings")
    public Response organisationRatingTemplate(@QueryParam("format") String format, @Context HttpHeaders headers) {
        return Imports.template("organisation-ratings", OrganisationRatingRow.class, format, headers);
    }

    private ImportReport organisationRatings(ImportFile file) {
        return service.importFrom(current.scope(), Subject.ORGANISATION, file, OrganisationRatingRow.class);
    }
}
