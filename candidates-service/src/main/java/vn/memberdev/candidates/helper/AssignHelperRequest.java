package vn.memberdev.candidates.helper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.platform.decision.Act;

/**
 * Assigns a member to help a candidate. If another member helps already, that one's assignment ends on the same day.
 *
 * @param memberId an official member of the caller's part of the tree
 * @param assignedOn first day
 * @param resolution the resolution that assigns the member
 * @param reason why the helper is changed, a code of the list {@code helper-end-reasons}; only for a change
 */
public record AssignHelperRequest(
        @NotNull UUID memberId,
        @NotNull LocalDate assignedOn,
        @NotNull @Valid Act resolution,
        @Size(min = 1, max = 64) String reason) {}
