package vn.memberdev.candidates.emulationmovement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;

/** The end of a movement by decision, as it is stored. */
@Embeddable
record Closing(
        @Column(name = "closed_on") LocalDate closedOn,
        @AttributeOverride(name = "number", column = @Column(name = "closing_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "closing_decided_on"))
                @AttributeOverride(name = "decidingOrganisationId", column = @Column(name = "closing_organisation_id"))
                Act decision) {}
