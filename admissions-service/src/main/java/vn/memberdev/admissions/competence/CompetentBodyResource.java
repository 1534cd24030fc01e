package vn.memberdev.admissions.competence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Who decides for an organisation. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class CompetentBodyResource {

    private final CompetentBodies bodies;
    private final CurrentScope current;

    CompetentBodyResource(CompetentBodies bodies, CurrentScope current) {
        this.bodies = bodies;
        this.current = current;
    }

    @GET
    @Path("/{id}/competent-body")
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "getCompetentBody",
            summary = "Find who decides for an organisation on a day, by the tree and the powers of that day, and why")
    public CompetentBodyView get(
            @PathParam("id") UUID id,
            @QueryParam("on") LocalDate on,
            @QueryParam("matter") @DefaultValue("ADMISSION") Matter matter) {
        return bodies.find(current.scope(), id, on, matter);
    }
}
