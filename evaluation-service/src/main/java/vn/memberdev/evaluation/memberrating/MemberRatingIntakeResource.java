package vn.memberdev.evaluation.memberrating;


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

/** Many ratings of members at once. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "member ratings")
public class MemberRatingIntakeResource {

    private final MemberRatingService service;
    private final CurrentScope current;

    MemberRatingIntakeResource(MemberRatingService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/member-ratings:batch")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(
            operationId = "rateMembers",
            summary = "Record up to 500 first ratings of members",
            description =
                    "Each item is accepted or refused on its own; a member that has a rating for the year is refused.")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response rateAll(@NotNull @Valid Batch<MemberRatingItem> batch) {
        return BatchRunner.respond(service.rateAll(current.scope(), batch));
    }

    @POST
    @Path("/member-ratings:import")
    @Consumes("text/csv")
    @RolesAllowed(Callers.OFFICERS_OR_INTEGRATION)
    @Operation(
            operationId = "importMemberRatings",
            summary = "Record the first ratings of members in a CSV file",
            description = "UTF-8 with a header row; 500 rows a transaction; the report names the refused rows.")
    public ImportReport importCsv(InputStream file) {
        return service.importCsv(current.scope(), file);
    }
}
