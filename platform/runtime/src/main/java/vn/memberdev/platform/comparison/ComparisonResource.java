package vn.memberdev.platform.comparison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.scope.Roles;

/** For operators: whether everything that the owners have is here. */
@Path("/internal/comparisons")
@Tag(name = "operations")
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {

    private final Comparisons comparisons;

    ComparisonResource(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "listComparisons", summary = "List comparisons with the owners, newest first")
    public List<Comparison> list() {
        return comparisons.newest();
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "startComparison",
            summary = "Compare what is kept here with what the owners have; what is missing is asked for again")
    @APIResponseSchema(
            value = Comparison.class,
            responseCode = "202",
            responseDescription = "The comparison that was begun, or that goes on")
    public Response start() {
        return Response.accepted(comparisons.start()).build();
    }
}
