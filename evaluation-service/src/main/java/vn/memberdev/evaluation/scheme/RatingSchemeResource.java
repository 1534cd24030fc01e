package vn.memberdev.evaluation.scheme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;

/** Rating schemes over HTTP. */
@Path("/api/v1/rating-schemes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rating schemes")
public class RatingSchemeResource {

    private final SchemeService schemes;

    RatingSchemeResource(SchemeService schemes) {
        this.schemes = schemes;
    }

    @GET
    @RolesAllowed(Callers.EVERYONE)
    @Operation(
            operationId = "listRatingSchemes",
            summary = "List the rating schemes by era",
            description = "All schemes, oldest first; with year, only the one in force for it.")
    @APIResponseSchema(RatingSchemes.class)
    public Response list(@QueryParam("year") Integer year, @Context Request request) {
        List<RatingScheme> asked =
                year == null ? schemes.all() : schemes.find(year).stream().toList();
        RatingSchemes body = new RatingSchemes(asked.stream()
                .map(scheme -> RatingSchemeView.of(scheme, schemes.reasons()))
                .toList());
        return ETags.respond(request, fingerprint(body), body);
    }

    @GET
    @Path("/{version}")
    @RolesAllowed(Callers.EVERYONE)
    @Operation(operationId = "getRatingScheme", summary = "Read a rating scheme")
    @APIResponseSchema(RatingSchemeView.class)
    public Response get(@PathParam("version") String version, @Context Request request) {
        RatingSchemeView body = RatingSchemeView.of(schemes.get(version), schemes.reasons());
        return ETags.respond(request, fingerprint(body), body);
    }

    /** Schemes have no version that counts: they change by migration. Their text is their version. */
    private static long fingerprint(Object body) {
        return Integer.toUnsignedLong(body.toString().hashCode());
    }

    /** All schemes. */
    public record RatingSchemes(List<RatingSchemeView> items) {}
}
