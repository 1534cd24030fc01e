package vn.memberdev.candidates;

import vn.memberdev.contracts.common.Decision;
import vn.memberdev.platform.decision.Act;

/** Between the act as it is stored and the decision as events have it. */
public final class Acts {

    private Acts() {}

    /** The act of a decision, or null of none. */
    public static Act of(Decision decision) {
        return decision == null
                ? null
                : new Act(decision.number(), decision.decidedOn(), decision.decidingOrganisationId());
    }

    /** The decision of an act, or null of none. */
    public static Decision decisionOf(Act act) {
        return act == null ? null : act.as(Decision::new);
    }
}
