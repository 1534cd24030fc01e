package vn.memberdev.admissions.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.platform.aggregate.VersionedAggregate;

/** An organisation with all its periods. Codes, names, kinds and places change; the identity does not. */
@Entity
@Table(name = "organisation")
class Organisation extends VersionedAggregate {

    @ElementCollection
    @CollectionTable(name = "organisation_period", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderBy("validFrom")
    private List<Period> periods = new ArrayList<>();

    protected Organisation() {}

    private Organisation(UUID id, Instant recordedAt) {
        super(id, recordedAt);
    }

    static Organisation establish(UUID id, Period first, Instant recordedAt) {
        Organisation organisation = new Organisation(id, recordedAt);
        organisation.periods.add(first);
        return organisation;
    }

    /** Goes, with everything below it, under another organisation. The rules have been asked before. */
    void transfer(TransferOrganisationRequest transfer, Instant recordedAt) {
        OrganisationRules.requireAfterLastChange(last(), transfer.effectiveOn());
        Period before = last();
        periods.set(periods.size() - 1, before.endedOn(transfer.effectiveOn()));
        periods.add(before.under(transfer));
        changed(recordedAt);
    }

    Period last() {
        return periods.get(periods.size() - 1);
    }

    List<Period> periods() {
        return List.copyOf(periods);
    }

    Optional<Period> on(LocalDate day) {
        return periods.stream().filter(period -> period.holdsOn(day)).findFirst();
    }
}
