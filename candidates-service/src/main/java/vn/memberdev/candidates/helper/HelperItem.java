package vn.memberdev.candidates.helper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateItem;
import vn.memberdev.platform.decision.Act;

/**
 * An item of a batch of assignments.
 *
 * @param candidateId the candidate
 * @param memberId an official member of the caller's part of the tree
 * @param assignedOn first day
 * @param resolution the resolution that assigns the member
 * @param reason why the helper is changed; only for a change
 */
public record HelperItem(
        @NotNull UUID candidateId,
        @NotNull UUID memberId,
        @NotNull LocalDate assignedOn,
        @NotNull @Valid Act resolution,
        @Size(min = 1, max = 64) String reason)
        implements CandidateItem<AssignHelperRequest> {

    @Override
    public AssignHelperRequest command() {
        return new AssignHelperRequest(memberId, assignedOn, resolution, reason);
    }
}
