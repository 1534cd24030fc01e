package vn.memberdev.admissions.act;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/**
 * A resolution or a decision. The deciding organisation is kept as given: it may stand outside the caller's part of the
 * tree, or outside the register, as the Centre does.
 *
 * @param number the number printed on the act, for example {@code 12-QD/DU}
 * @param decidedOn the date of the act
 * @param decidingOrganisationId the organisation whose committee decided
 */
@Embeddable
public record Act(
        @Column(name = "decision_number") @NotBlank @Size(max = 64) String number,
        @Column(name = "decision_decided_on") @NotNull @PastOrPresent LocalDate decidedOn,
        @Column(name = "decision_organisation_id") @NotNull UUID decidingOrganisationId) {

    /** The act as events carry it. */
    public Decision toContract() {
        return new Decision(number, decidedOn, decidingOrganisationId);
    }
}
