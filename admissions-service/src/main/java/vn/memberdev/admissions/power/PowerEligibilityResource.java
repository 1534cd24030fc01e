package vn.memberdev.admissions.power;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.scope.Callers;
import vn.memberdev.platform.scope.CurrentScope;

/** Whether organisations are what delegated admission asks for. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class PowerEligibilityResource {

    private final PowerEligibilityService service;
    private final CurrentScope current;

    PowerEligibilityResource(PowerEligibilityService service, CurrentScope current) {
        this.service = service;
        this.current = current;
    }

    @GET
    @Path("/{id}/power-eligibility")
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "getPowerEligibility",
            summary = "Check whether an organisation may have delegated admission, with every condition and what was"
                    + " found")
    public PowerEligibilityView get(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        return service.get(current.scope(), id, asOf);
    }

    @GET
    @Path("/power-eligibility")
    @RolesAllowed(Callers.READERS)
    @Operation(
            operationId = "listPowerEligibility",
            summary = "List base committees eligible for delegated admission without it, or with it and not eligible")
    public Page<PowerEligibilityView> list(@BeanParam EligibilityQuery asked, @BeanParam PageRequest page) {
        return service.list(current.scope(), asked, page);
    }
}
