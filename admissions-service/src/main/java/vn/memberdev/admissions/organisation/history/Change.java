package vn.memberdev.admissions.organisation.history;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.organisations.OrganisationEnd;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.platform.decision.Act;

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
public record Change(
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
    public Change(
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

    public static Change establish(
            UUID parentId,
            String name,
            OrganisationKind kind,
            String code,
            LocalDate effectiveOn,
            Act decision,
            Instant recordedAt) {
        return new Change(
                OrganisationOperation.ESTABLISH,
                effectiveOn,
                name.strip(),
                SearchText.of(name),
                kind,
                code,
                parentId,
                decision,
                null,
                recordedAt);
    }

    public static Change rename(String name, LocalDate effectiveOn, Act decision, Instant recordedAt) {
        return new Change(
                OrganisationOperation.RENAME,
                effectiveOn,
                name.strip(),
                SearchText.of(name),
                null,
                null,
                null,
                decision,
                null,
                recordedAt);
    }

    public static Change changeOfKind(
            OrganisationKind kind, String newCode, LocalDate effectiveOn, Act decision, Instant recordedAt) {
        return new Change(
                OrganisationOperation.CHANGE_KIND,
                effectiveOn,
                null,
                null,
                kind,
                newCode,
                null,
                decision,
                null,
                recordedAt);
    }

    public static Change transfer(
            UUID newParentId, String newCode, LocalDate effectiveOn, Act decision, Act acceptance, Instant recordedAt) {
        return new Change(
                OrganisationOperation.TRANSFER,
                effectiveOn,
                null,
                null,
                null,
                newCode,
                newParentId,
                decision,
                acceptance,
                recordedAt);
    }

    public static Change end(
            OrganisationOperation operation, LocalDate effectiveOn, Act decision, Act proposal, Instant recordedAt) {
        return new Change(operation, effectiveOn, null, null, null, null, null, decision, proposal, recordedAt);
    }

    /** What differs from kind to kind. */
    public <T> T match(ChangeCases<T> cases) {
        return switch (operation) {
            case ESTABLISH -> cases.establishment(this);
            case RENAME -> cases.rename(this);
            case CHANGE_KIND -> cases.changeOfKind(this);
            case TRANSFER -> cases.transfer(this);
            case MERGE_INTO, CONSOLIDATE, SPLIT, DISSOLVE, DISBAND, CEASE -> cases.end(this);
        };
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

    public boolean inForce() {
        return correction == null;
    }

    public boolean isEnd() {
        return operation.isEnd();
    }

    public boolean isEstablishment() {
        return operation == OrganisationOperation.ESTABLISH;
    }

    /** Whether both say something of the same attribute. */
    boolean setsSameAttributeAs(Change other) {
        return (name != null && other.name != null)
                || (kind != null && other.kind != null)
                || (code != null && other.code != null)
                || (parentId != null && other.parentId != null)
                || (operation == other.operation);
    }

    OrganisationEnd toEnd() {
        return new OrganisationEnd(operation, effectiveOn, decision.as(Decision::new));
    }
}
