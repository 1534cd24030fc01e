package vn.memberdev.candidates;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/** A resolution or decision as it is stored; each use names its columns. */
@Embeddable
public record Act(String number, LocalDate decidedOn, UUID organisationId) {

    public static Act of(Decision decision) {
        return new Act(decision.number(), decision.decidedOn(), decision.decidingOrganisationId());
    }

    /** The act that a request names, or null where it names none. */
    public static Act of(DecisionRequest request) {
        return request == null ? null : of(request.toDecision());
    }

    /** The decision of an act, or null of none. */
    public static Decision decisionOf(Act act) {
        return act == null ? null : act.decision();
    }

    public Decision decision() {
        return new Decision(number, decidedOn, organisationId);
    }
}
