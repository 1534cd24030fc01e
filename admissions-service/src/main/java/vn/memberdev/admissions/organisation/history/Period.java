package vn.memberdev.admissions.organisation.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationPeriod;

/**
 * What an organisation was from one day to another, as its changes are known today.
 *
 * @param validFrom first day
 * @param validTo first day on which it no longer held, or null while it holds
 * @param parentId the organisation above, or null at the root
 * @param name name in Vietnamese
 * @param searchName the name as searches compare it
 * @param kind kind of organisation
 * @param code official code, or null
 */
@Embeddable
public record Period(
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo,
        @Column(name = "parent_id") UUID parentId,
        @Column(name = "name") String name,
        @Column(name = "search_name") String searchName,
        @Column(name = "kind") @Enumerated(EnumType.STRING) OrganisationKind kind,
        @Column(name = "code") String code) {

    static Period first(Change establishment, LocalDate end) {
        return new Period(
                establishment.effectiveOn(),
                end,
                establishment.parentId(),
                establishment.name(),
                establishment.searchName(),
                establishment.kind(),
                establishment.code());
    }

    /** What holds from the day of a change on: what it sets, and the rest as it was. */
    Period after(Change change) {
        return new Period(
                change.effectiveOn(),
                validTo,
                change.parentId() == null ? parentId : change.parentId(),
                change.name() == null ? name : change.name(),
                change.name() == null ? searchName : change.searchName(),
                change.kind() == null ? kind : change.kind(),
                change.code() == null ? code : change.code());
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    Period endedOn(LocalDate day) {
        return new Period(validFrom, day, parentId, name, searchName, kind, code);
    }

    OrganisationPeriod toContract() {
        return new OrganisationPeriod(validFrom, validTo, parentId, name, kind, code);
    }
}
