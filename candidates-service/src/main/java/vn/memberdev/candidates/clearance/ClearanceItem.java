package vn.memberdev.candidates.clearance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.memberdev.candidates.candidate.DecisionRequest;

/**
 * An item of a batch of clearances.
 *
 * @param candidateId the candidate
 * @param decision the decision of the base committee
 */
public record ClearanceItem(@NotNull UUID candidateId, @NotNull @Valid DecisionRequest decision) {

    ClearCandidateRequest toRequest() {
        return new ClearCandidateRequest(decision);
    }
}
