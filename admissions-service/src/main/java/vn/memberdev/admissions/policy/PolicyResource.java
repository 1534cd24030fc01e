package vn.memberdev.admissions.policy;

import static vn.memberdev.platform.scope.Roles.AUDITOR;
import static vn.memberdev.platform.scope.Roles.BASE_OFFICER;
import static vn.memberdev.platform.scope.Roles.CELL_OFFICER;
import static vn.memberdev.platform.scope.Roles.COMMITTEE_OFFICER;
import static vn.memberdev.platform.scope.Roles.INTEGRATION;
import static vn.memberdev.platform.scope.Roles.OPERATOR;
import static vn.memberdev.platform.scope.Roles.PROVINCE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.policy.PolicyValue;

/** The rule values of the field, with the regulations they come from. */
@Path("/api/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
public class PolicyResource {

    private final Policies policies;

    PolicyResource(Policies policies) {
        this.policies = policies;
    }

    @GET
    @RolesAllowed({CELL_OFFICER, BASE_OFFICER, COMMITTEE_OFFICER, PROVINCE_OFFICER, AUDITOR, INTEGRATION, OPERATOR})
    @Operation(operationId = "listAdmissionsPolicies", summary = "Rule values, all of them or those of a day")
    public PolicyView.Policies list(@QueryParam("asOf") LocalDate asOf) {
        return new PolicyView.Policies(policies.all().stream()
                .filter(policy -> asOf == null || holdsOn(policy, asOf))
                .map(PolicyView::of)
                .toList());
    }

    private static boolean holdsOn(PolicyValue policy, LocalDate day) {
        return !policy.validFrom().isAfter(day)
                && (policy.validTo() == null || policy.validTo().isAfter(day));
    }
}
