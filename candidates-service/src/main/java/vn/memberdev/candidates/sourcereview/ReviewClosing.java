package vn.memberdev.candidates.sourcereview;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.memberdev.candidates.Acts;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.platform.decision.Act;

/** The resolution that ended a review and the day it took effect, as stored; each use names its columns. */
@Embeddable
record ReviewClosing(LocalDate effectiveOn, Act act) {

    static ReviewClosing of(LocalDate effectiveOn, Decision decision) {
        return new ReviewClosing(effectiveOn, Acts.of(decision));
    }

    boolean isInEffectOn(LocalDate day) {
        return !effectiveOn.isAfter(day);
    }

    Decision decision() {
        return Acts.decisionOf(act);
    }
}
