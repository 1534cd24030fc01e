package vn.memberdev.candidates.awarenessclass.planning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;

/** The cancellation of a class as it is stored. The reason is free text for officers only. */
@Embeddable
public record Cancellation(
        @Column(name = "cancelled_on") LocalDate cancelledOn,
        @Column(name = "cancellation_reason") String reason,
        @AttributeOverride(name = "number", column = @Column(name = "cancellation_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "cancellation_decided_on"))
                @AttributeOverride(
                        name = "decidingOrganisationId",
                        column = @Column(name = "cancellation_organisation_id"))
                Act decision) {}
