package vn.memberdev.admissions.organisation.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.decision.Act;

/**
 * Another kind of the same organisation: a commune was a base organisation before July 2025 and a superior one after.
 *
 * @param kind the kind from then on
 * @param newCode the official code from then on; without it the code stays
 * @param effectiveOn first day as that kind; it may lie before changes that were recorded earlier
 * @param decision the decision
 */
public record ChangeOrganisationKindRequest(
        @NotNull OrganisationKind kind,
        @Size(min = 1, max = 32) String newCode,
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid Act decision) {

    Change toChange(Instant recordedAt) {
        return Change.changeOfKind(kind, newCode, effectiveOn, decision, recordedAt);
    }
}
