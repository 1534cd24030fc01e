package vn.memberdev.admissions.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.platform.aggregate.Ids;

/** Official affiliation of a member: where the member is counted, from one day to another. */
@Entity
@Table(name = "affiliation")
class AffiliationPeriod {

    @Id
    @Column(name = "id")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    @SuppressWarnings("UnusedVariable") // written to the row by Hibernate
    private Member member;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected AffiliationPeriod() {}

    AffiliationPeriod(Member member, UUID organisationId, LocalDate validFrom) {
        this.id = Ids.next();
        this.member = member;
        this.organisationId = organisationId;
        this.validFrom = validFrom;
    }

    UUID organisationId() {
        return organisationId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    boolean isOpen() {
        return validTo == null;
    }

    void end(LocalDate day) {
        validTo = day;
    }

    Affiliation toContract() {
        return new Affiliation(organisationId, validFrom, validTo);
    }
}
