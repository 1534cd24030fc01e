package vn.memberdev.admissions.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.admissions.act.Act;
import vn.memberdev.contracts.organisations.OrganisationEnd;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationOperation;

/**
 * One decision about an organisation, as it was recorded. It is never changed; what it sets holds from its day until the
 * next change that sets the same. A wrong one is taken out of force by a correction, and stays.
 *
 * @param operation what was decided
 * @param effectiveOn first day on which it holds; of an end, the first day without the organisation
 * @param name the name it sets, or null
 * @param searchName that name as searches compare it, or null
 * @param kind the kind it sets, or null
 * @param code the official code it sets, or null
 * @param parentId the organisation above that it sets, or null
 * @param decision the decision
 * @param second the acceptance of a transfer across superiors, or the proposal of a disbanding; else null
 * @param recordedAt when it was recorded
 * @param correction why it is no longer in force, or null while it is
 * @param replaces the ordinal of the record in whose place it stands, or null
 */
@Embeddable
record Change(
        @Column(name = "operation") @Enumerated(EnumType.STRING) OrganisationOperation operation,
        @Column(name = "effective_on") LocalDate effectiveOn,
        @Column(name = "name") String name,
        @Column(name = "search_name") String searchName,
        @Column(name = "kind") @Enumerated(EnumType.STRING) OrganisationKind kind,
        @Column(name = "code") String code,
        @Column(name = "parent_id") UUID parentId,
        @Embedded Act decision,
        @Embedded
                @AttributeOverride(name = "number", column = @Column(name = "second_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "second_decided_on"))
                @AttributeOverride(name = "decidingOrganisationId", column = @Column(name = "second_organisation_id"))
                Act second,
        @Column(name = "recorded_at") Instant recordedAt,
        @Embedded Correction correction,
        @Column(name = "replaces") Integer replaces) {

    /** A decision that is recorded in its own right. */
    Change(
            OrganisationOperation operation,
            LocalDate effectiveOn,
            String name,
            String searchName,
            OrganisationKind kind,
            String code,
            UUID parentId,
            Act decision,
            Act second,
            Instant recordedAt) {
        this(operation, effectiveOn, name, searchName, kind, code, parentId, decision, second, recordedAt, null, null);
    }

    static Change establish(UUID parentId, EstablishOrganisationRequest request, Instant recordedAt) {
        return new Change(
                OrganisationOperation.ESTABLISH,
                request.effectiveOn(),
                request.name().strip(),
                SearchText.of(request.name()),
                request.kind(),
                request.code(),
                parentId,
                request.decision(),
                null,
                recordedAt);
    }

    static Change rename(RenameOrganisationRequest request, Instant recordedAt) {
        return new Change(
                OrganisationOperation.RENAME,
                request.effectiveOn(),
                request.name().strip(),
                SearchText.of(request.name()),
                null,
                null,
                null,
                request.decision(),
                null,
                recordedAt);
    }

    static Change kind(ChangeOrganisationKindRequest request, Instant recordedAt) {
        return new Change(
                OrganisationOperation.CHANGE_KIND,
                request.effectiveOn(),
                null,
                null,
                request.kind(),
                request.newCode(),
                null,
                request.decision(),
                null,
                recordedAt);
    }

    static Change transfer(TransferOrganisationRequest request, Instant recordedAt) {
        return new Change(
                OrganisationOperation.TRANSFER,
                request.effectiveOn(),
                null,
                null,
                null,
                request.newCode(),
                request.newParentId(),
                request.decision(),
                request.acceptance(),
                recordedAt);
    }

    static Change end(
            OrganisationOperation operation, LocalDate effectiveOn, Act decision, Act proposal, Instant recordedAt) {
        return new Change(operation, effectiveOn, null, null, null, null, null, decision, proposal, recordedAt);
    }

    /** The same record, out of force. */
    Change corrected(Correction by) {
        return new Change(
                operation,
                effectiveOn,
                name,
                searchName,
                kind,
                code,
                parentId,
                decision,
                second,
                recordedAt,
                by,
                replaces);
    }

    boolean inForce() {
        return correction == null;
    }

    boolean isEnd() {
        return operation.isEnd();
    }

    /** Whether both say something of the same attribute. */
    boolean setsWhat(Change other) {
        return (name != null && other.name != null)
                || (kind != null && other.kind != null)
                || (code != null && other.code != null)
                || (parentId != null && other.parentId != null)
                || (operation == other.operation);
    }

    OrganisationEnd toEnd() {
        return new OrganisationEnd(operation, effectiveOn, decision.toContract());
    }
}
