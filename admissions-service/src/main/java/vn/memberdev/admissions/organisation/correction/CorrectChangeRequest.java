package vn.memberdev.admissions.organisation.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.admissions.organisation.history.SearchText;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.FreeText;
import vn.memberdev.platform.form.Name;

/**
 * What is wrong with a record, and the record as it should have been. Without a replacement the record is taken back.
 *
 * @param reason what was wrong; no personal data
 * @param replacement the whole record as it should have been, or nothing if there was no such decision
 */
public record CorrectChangeRequest(@NotBlank @Size(max = 500) @FreeText String reason, @Valid Replacement replacement) {

    /**
     * A record in the place of a wrong one, of the same operation. What is left out is not set by it.
     *
     * @param effectiveOn first day on which it holds
     * @param name the name, of an establishment or a rename
     * @param kind the kind, of an establishment or a change of kind
     * @param newCode the official code, of whatever sets one
     * @param newParentId the organisation above, of an establishment or a transfer
     * @param decision the decision
     * @param acceptance the acceptance of a transfer across superiors
     */
    public record Replacement(
            @NotNull LocalDate effectiveOn,
            @Size(min = 1, max = 300) @Name String name,
            OrganisationKind kind,
            @Size(min = 1, max = 32) String newCode,
            UUID newParentId,
            @NotNull @Valid Act decision,
            @Valid Act acceptance) {

        /** The record that stands in the place of a wrong one, which has the same fields set. */
        Change inPlaceOf(Change wrong, int ordinal, Instant recordedAt) {
            return new Change(
                    wrong.operation(),
                    effectiveOn,
                    name == null ? null : name.strip(),
                    name == null ? null : SearchText.of(name),
                    kind,
                    newCode,
                    newParentId,
                    decision,
                    acceptance,
                    recordedAt,
                    null,
                    ordinal);
        }
    }
}
