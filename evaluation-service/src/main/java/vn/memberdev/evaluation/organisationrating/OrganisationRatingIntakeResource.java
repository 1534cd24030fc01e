package vn.memberdev.evaluation.organisationrating;


import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import vn.memberdev.platform.intake.ImportReport;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Many ratings of organisations at once. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation ratings")
public class OrganisationRatingIntakeResource {

    private final OrganisationRatingService service;
    private final CurrentScope current;

    OrganisationRatingIntakeResource(OrganisationRatingService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/organisation-ratings:batch")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Callers.BASE_AND_ABOVE_OR_INTEGRATION)
    @Operation(
            operationId = "rateOrganisations",
            summary = "Record up to 500 first ratings of organisations",
            description =
                    "Each item is accepted or refused on its own; an organisation that has a rating for the year is"
                            + " refused.")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response rateAll(@NotNull @Valid Batch<OrganisationRatingItem> batch) {
        return BatchRunner.respond(service.rateAll(current.scope(), batch));
    }

    @POST
    @Path("/organisation-ratings:import")
    @Consumes("text/csv")
    @RolesAllowed(Callers.BASE_AND_ABOVE_OR_INTEGRATION)
    @Operation(
            operationId = "importOrganisationRatings",
            summary = "Record the first ratings of organisations in a CSV file",
            description = "UTF-8 with a header row; 500 rows a transaction; the report names the refused rows.")
    public ImportReport importCsv(InputStream file) {
        return service.importCsv(current.scope(), file);
    }
}
