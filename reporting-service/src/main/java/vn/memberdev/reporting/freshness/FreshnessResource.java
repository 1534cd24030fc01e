package vn.memberdev.reporting.freshness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.scope.Roles;

/** How fresh the figures are. */
@Path("/api/v1/freshness")
@Tag(name = "freshness")
@Produces(MediaType.APPLICATION_JSON)
public class FreshnessResource {

    private final FreshnessService service;

    FreshnessResource(FreshnessService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION,
        Roles.OPERATOR
    })
    @Operation(
            operationId = "getFreshness",
            summary = "Show how far each source is applied, what waits, and whether anything is known to be missing")
    public FreshnessView get() {
        return FreshnessView.of(service.now());
    }
}
