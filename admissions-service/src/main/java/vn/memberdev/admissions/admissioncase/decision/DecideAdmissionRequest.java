package vn.memberdev.admissions.admissioncase.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import vn.memberdev.platform.decision.Act;

/**
 * The decision of the competent committee.
 *
 * @param outcome what it decided
 * @param decision the act
 * @param votesFor votes for admission
 * @param votesEntitled those entitled to vote, after the subtractions of 294-QĐ/TW 9.3.4
 */
public record DecideAdmissionRequest(
        @NotNull AdmissionOutcome outcome,
        @NotNull @Valid Act decision,
        @NotNull @Min(0) Integer votesFor,
        @NotNull @Min(1) Integer votesEntitled) {}
