package vn.memberdev.admissions.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.admissions.act.Act;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationPeriod;

/**
 * What an organisation was from one day to another.
 *
 * @param validFrom first day
 * @param validTo first day on which it no longer held, or null while it holds
 * @param parentId the organisation above, or null at the root
 * @param name name in Vietnamese
 * @param searchName the name as searches compare it
 * @param kind kind of organisation
 * @param code official code, or null
 * @param decision the act that began the period
 * @param acceptance the act by which the new superior accepted a transfer, or null
 */
@Embeddable
record Period(
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo,
        @Column(name = "parent_id") UUID parentId,
        @Column(name = "name") String name,
        @Column(name = "search_name") String searchName,
        @Column(name = "kind") @Enumerated(EnumType.STRING) OrganisationKind kind,
        @Column(name = "code") String code,
        @Embedded Act decision,
        @Embedded
                @AttributeOverride(name = "number", column = @Column(name = "acceptance_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "accepted_on"))
                @AttributeOverride(
                        name = "decidingOrganisationId",
                        column = @Column(name = "accepting_organisation_id"))
                Act acceptance) {

    static Period first(UUID parentId, EstablishOrganisationRequest request) {
        return new Period(
                request.effectiveOn(),
                null,
                parentId,
                request.name().strip(),
                SearchText.of(request.name()),
                request.kind(),
                request.code(),
                request.decision(),
                null);
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    Period endedOn(LocalDate day) {
        return new Period(validFrom, day, parentId, name, searchName, kind, code, decision, acceptance);
    }

    Period under(TransferOrganisationRequest transfer) {
        return new Period(
                transfer.effectiveOn(),
                null,
                transfer.newParentId(),
                name,
                searchName,
                kind,
                transfer.newCode() == null ? code : transfer.newCode(),
                transfer.decision(),
                transfer.acceptance());
    }

    OrganisationPeriod toContract() {
        return new OrganisationPeriod(validFrom, validTo, parentId, name, kind, code);
    }
}
