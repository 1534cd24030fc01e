package vn.memberdev.admissions.power;

import static vn.memberdev.platform.scope.Roles.AUDITOR;
import static vn.memberdev.platform.scope.Roles.BASE_OFFICER;
import static vn.memberdev.platform.scope.Roles.CELL_OFFICER;
import static vn.memberdev.platform.scope.Roles.COMMITTEE_OFFICER;
import static vn.memberdev.platform.scope.Roles.INTEGRATION;
import static vn.memberdev.platform.scope.Roles.PROVINCE_OFFICER;

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
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION})
    @Operation(
            operationId = "getPowerEligibility",
            summary = "Whether an organisation may have delegated admission, with every condition and what was found")
    public PowerEligibilityView get(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        return service.get(current.scope(), id, asOf);
    }

    @GET
    @Path("/power-eligibility")
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION})
    @Operation(
            operationId = "listPowerEligibility",
            summary = "Base committees eligible for delegated admission without it, or with it and not eligible")
    public Page<PowerEligibilityView> list(@BeanParam EligibilityQuery asked, @BeanParam PageRequest page) {
        return service.list(current.scope(), asked, page);
    }
}
