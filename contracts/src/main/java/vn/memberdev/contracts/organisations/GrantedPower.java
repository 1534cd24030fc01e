package vn.memberdev.contracts.organisations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import vn.memberdev.contracts.common.Decision;

/**
 * A power of an organisation, from one day to another.
 *
 * @param power which one
 * @param from first day
 * @param to first day on which it no longer held; absent while it holds
 * @param decision the decision that granted it
 * @param withdrawal the decision that withdrew it; absent while it holds
 */
public record GrantedPower(
        OrganisationPower power,
        LocalDate from,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate to,
        Decision decision,
        @JsonInclude(JsonInclude.Include.NON_NULL) Decision withdrawal) {}
