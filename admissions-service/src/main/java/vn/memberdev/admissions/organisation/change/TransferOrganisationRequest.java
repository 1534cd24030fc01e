package vn.memberdev.admissions.organisation.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.platform.decision.Act;

/**
 * A transfer: the organisation goes, with all its members and everything below it, under another (294-QĐ/TW 6.3.4).
 *
 * @param newParentId the organisation above from then on
 * @param effectiveOn first day under the new parent; it may lie ahead
 * @param decision the transfer decision of the old parent's superior
 * @param acceptance the acceptance of the new one, where the move crosses superiors
 * @param newCode the official code from then on; without it the code stays
 */
public record TransferOrganisationRequest(
        @NotNull UUID newParentId,
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid Act decision,
        @Valid Act acceptance,
        @Size(min = 1, max = 32) String newCode) {

    Change toChange(Instant recordedAt) {
        return Change.transfer(newParentId, newCode, effectiveOn, decision, acceptance, recordedAt);
    }
}
