package vn.memberdev.admissions.organisation.history;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.organisations.GrantedPower;
import vn.memberdev.contracts.organisations.OrganisationPower;
import vn.memberdev.platform.decision.Act;

/**
 * A power of an organisation, from its grant to its withdrawal.
 *
 * @param power which one
 * @param validFrom first day
 * @param validTo first day on which it no longer held, or null while it holds
 * @param decision the decision that granted it
 * @param recordedAt when the grant was recorded
 * @param withdrawal the decision that withdrew it, or null
 * @param withdrawalRecordedAt when the withdrawal was recorded, or null
 */
@Embeddable
public record PowerPeriod(
        @Column(name = "power") @Enumerated(EnumType.STRING) OrganisationPower power,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo,
        @Embedded Act decision,
        @Column(name = "recorded_at") Instant recordedAt,
        @Embedded
                @AttributeOverride(name = "number", column = @Column(name = "withdrawal_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "withdrawal_decided_on"))
                @AttributeOverride(
                        name = "decidingOrganisationId",
                        column = @Column(name = "withdrawal_organisation_id"))
                Act withdrawal,
        @Column(name = "withdrawal_recorded_at") Instant withdrawalRecordedAt) {

    boolean isOpen() {
        return validTo == null;
    }

    /** Whether it holds on a day or later. */
    boolean holdsOnOrAfter(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }

    PowerPeriod withdrawnOn(LocalDate day, Act by, Instant at) {
        return new PowerPeriod(power, validFrom, day, decision, recordedAt, by, at);
    }

    GrantedPower toContract() {
        return new GrantedPower(
                power,
                validFrom,
                validTo,
                decision.as(Decision::new),
                withdrawal == null ? null : withdrawal.as(Decision::new));
    }
}
