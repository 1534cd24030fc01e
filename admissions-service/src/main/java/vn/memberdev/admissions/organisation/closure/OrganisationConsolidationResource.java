package vn.memberdev.admissions.organisation.closure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.admissions.organisation.history.OrganisationView;
import vn.memberdev.platform.idempotency.Idempotent;
import vn.memberdev.platform.precondition.ETags;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Several organisations become one new one. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class OrganisationConsolidationResource {

    private final OrganisationSuccessionService service;
    private final CurrentScope current;

    OrganisationConsolidationResource(OrganisationSuccessionService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @POST
    @Path("/organisations:consolidate")
    @Idempotent
    @RolesAllowed(Callers.COMMITTEE_AND_ABOVE)
    @Operation(
            operationId = "consolidateOrganisations",
            summary = "End several organisations; one new organisation follows them all")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
    public Response consolidate(@NotNull @Valid ConsolidateOrganisationsRequest request) {
        return ETags.created("/api/v1/organisations", service.consolidate(current.scope(), request));
    }
}
