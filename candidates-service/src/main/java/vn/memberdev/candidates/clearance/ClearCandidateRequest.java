package vn.memberdev.candidates.clearance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import vn.memberdev.candidates.candidate.DecisionRequest;

/**
 * Lets a candidate start the admission procedure, from the date of the decision.
 *
 * @param decision the decision of the base committee
 */
public record ClearCandidateRequest(@NotNull @Valid DecisionRequest decision) {}
