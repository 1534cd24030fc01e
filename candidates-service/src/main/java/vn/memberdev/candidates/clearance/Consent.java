package vn.memberdev.candidates.clearance;

import java.time.LocalDate;
import java.util.Optional;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.problem.FieldError;

/**
 * A written consent to an exception, as the request brings it.
 *
 * @param pointer where it stands in the request
 * @param act the consent, or null if there is none
 * @param ofTheProvince whether the organisation that consented was the province on that day
 */
record Consent(String pointer, Act act, boolean ofTheProvince) {

    boolean isMissing() {
        return act == null;
    }

    /** Only the standing committee of the province may consent. */
    Optional<FieldError> consentNotOfTheProvince() {
        return DateRules.fault(
                act != null && !ofTheProvince, pointer + "/decidingOrganisationId", "consent-not-of-the-province");
    }

    /** The consent comes before what it permits. */
    Optional<FieldError> consentAfterDecision(LocalDate day) {
        return DateRules.fault(
                act != null && act.decidedOn().isAfter(day), pointer + "/decidedOn", "consent-after-decision");
    }
}
