package vn.memberdev.candidates.citizennumber;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Possible duplicates of a candidate. */
@Path("/api/v1")
@Tag(name = "Citizen numbers")
@Produces(MediaType.APPLICATION_JSON)
public class PossibleDuplicateResource {

    private final PossibleDuplicateService service;
    private final CurrentScope current;

    PossibleDuplicateResource(PossibleDuplicateService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @GET
    @Path("/candidates/{id}/possible-duplicates")
    @RolesAllowed(Callers.OFFICERS_OR_AUDITOR)
    @Operation(
            operationId = "getPossibleDuplicates",
            summary = "Find candidates in scope with the same citizen number, or with a similar name born on one day")
    public PossibleDuplicatesView get(@PathParam("id") UUID id) {
        return service.of(current.scope(), id);
    }
}
