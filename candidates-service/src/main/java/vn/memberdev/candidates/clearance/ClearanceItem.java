package vn.memberdev.candidates.clearance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateItem;
import vn.memberdev.platform.decision.Act;

/**
 * An item of a batch of clearances.
 *
 * @param candidateId the candidate
 * @param decision the decision of the base committee
 * @param overAgeConsent written consent of the province, needed by those over the greatest age
 * @param educationConsent written consent of the province, needed by respected persons with little education
 */
public record ClearanceItem(
        @NotNull UUID candidateId, @NotNull @Valid Act decision, @Valid Act overAgeConsent, @Valid Act educationConsent)
        implements CandidateItem<ClearCandidateRequest> {

    @Override
    public ClearCandidateRequest command() {
        return new ClearCandidateRequest(decision, overAgeConsent, educationConsent);
    }
}
