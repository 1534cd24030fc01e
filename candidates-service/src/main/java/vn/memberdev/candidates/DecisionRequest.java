package vn.memberdev.candidates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/**
 * The act of a committee that a request rests on.
 *
 * @param number the number printed on the act
 * @param decidedOn the date of the act
 * @param decidingOrganisationId the organisation whose committee decided
 */
public record DecisionRequest(
        @NotBlank @Size(max = 64) String number, @NotNull LocalDate decidedOn, @NotNull UUID decidingOrganisationId) {

    public Decision toDecision() {
        return new Decision(number.strip(), decidedOn, decidingOrganisationId);
    }
}
