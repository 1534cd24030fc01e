package vn.memberdev.admissions.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import vn.memberdev.platform.policy.PolicyValue;

/**
 * A rule value and the days it is in force.
 *
 * @param key name of the rule
 * @param value the value
 * @param validFrom first day
 * @param validTo first day on which it no longer holds; absent while it holds
 * @param citation the regulation it comes from
 * @param version what cases keep of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyView(
        String key, String value, LocalDate validFrom, LocalDate validTo, String citation, String version) {

    /** The value as callers read it. */
    public static PolicyView of(PolicyValue policy) {
        return new PolicyView(
                policy.key(),
                policy.value(),
                policy.validFrom(),
                policy.validTo(),
                policy.citation(),
                policy.version());
    }

    /** Policies, by key and oldest first. */
    public record Policies(List<PolicyView> items) {}
}
