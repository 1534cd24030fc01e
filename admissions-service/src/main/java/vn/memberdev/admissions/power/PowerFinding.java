package vn.memberdev.admissions.power;

import java.util.Optional;

/** Where what an organisation is and what it was granted differ. */
public enum PowerFinding {
    ELIGIBLE_NOT_GRANTED,
    GRANTED_NOT_ELIGIBLE;

    static Optional<PowerFinding> of(boolean eligible, boolean granted) {
        if (eligible == granted) {
            return Optional.empty();
        }
        return Optional.of(eligible ? ELIGIBLE_NOT_GRANTED : GRANTED_NOT_ELIGIBLE);
    }
}
