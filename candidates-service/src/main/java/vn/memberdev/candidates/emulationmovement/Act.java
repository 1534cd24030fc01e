package vn.memberdev.candidates.emulationmovement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/** A decision as it is stored; each use names its columns. */
@Embeddable
record Act(String number, LocalDate decidedOn, UUID organisationId) {

    static Act of(Decision decision) {
        return new Act(decision.number(), decision.decidedOn(), decision.decidingOrganisationId());
    }

    Decision decision() {
        return new Decision(number, decidedOn, organisationId);
    }
}
