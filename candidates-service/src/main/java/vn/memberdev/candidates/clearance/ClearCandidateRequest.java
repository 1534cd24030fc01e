package vn.memberdev.candidates.clearance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import vn.memberdev.platform.decision.Act;

/**
 * Lets a candidate start the admission procedure, from the date of the decision.
 *
 * @param decision the decision of the base committee
 * @param overAgeConsent written consent of the province, needed by those over the greatest age (294-QD/TW 1)
 * @param educationConsent written consent of the province, needed by respected persons with little education
 *     (06-HD/TW 1)
 */
public record ClearCandidateRequest(
        @NotNull @Valid Act decision, @Valid Act overAgeConsent, @Valid Act educationConsent) {

    /** A clearance that needs no consent. */
    public static ClearCandidateRequest by(Act decision) {
        return new ClearCandidateRequest(decision, null, null);
    }
}
