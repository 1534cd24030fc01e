package vn.memberdev.admissions.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.scope.Callers;

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
    @RolesAllowed(Callers.EVERYONE)
    @Operation(operationId = "listAdmissionsPolicies", summary = "List rule values, all of them or those of a day")
    public PolicyView.Policies list(
            @Parameter(description = "Only the values of this day; all of them if left out") @QueryParam("asOf")
                    LocalDate asOf) {
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
