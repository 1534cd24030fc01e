package vn.memberdev.candidates.sourcereview;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/** The resolution that ended a review and the day it took effect, as stored; each use names its columns. */
@Embeddable
record ReviewClosing(LocalDate effectiveOn, String number, LocalDate decidedOn, UUID organisationId) {

    static ReviewClosing of(LocalDate effectiveOn, Decision decision) {
        return new ReviewClosing(
                effectiveOn, decision.number(), decision.decidedOn(), decision.decidingOrganisationId());
    }

    boolean isInEffectOn(LocalDate day) {
        return !effectiveOn.isAfter(day);
    }

    Decision decision() {
        return new Decision(number, decidedOn, organisationId);
    }
}
