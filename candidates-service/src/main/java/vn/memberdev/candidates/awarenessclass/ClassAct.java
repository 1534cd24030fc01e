package vn.memberdev.candidates.awarenessclass;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.DecisionRequest;
import vn.memberdev.contracts.common.Decision;

/** A decision on a class, or the resolution that proposes learners, as it is stored; each use names its columns. */
@Embeddable
record ClassAct(String number, LocalDate decidedOn, UUID organisationId) {

    /** The act a request names, or null where it may leave it out. */
    static ClassAct of(DecisionRequest request) {
        return request == null
                ? null
                : new ClassAct(request.number().strip(), request.decidedOn(), request.decidingOrganisationId());
    }

    static Decision decisionOf(ClassAct act) {
        return act == null ? null : new Decision(act.number, act.decidedOn, act.organisationId);
    }
}
