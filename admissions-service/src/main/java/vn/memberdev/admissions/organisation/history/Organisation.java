package vn.memberdev.admissions.organisation.history;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.admissions.organisation.correction.CorrectionRules;
import vn.memberdev.contracts.organisations.OrganisationPower;
import vn.memberdev.platform.aggregate.VersionedAggregate;
import vn.memberdev.platform.decision.Act;

/**
 * An organisation: the changes that were recorded of it, and the periods that follow from them. Codes, names, kinds and
 * places change; the identity does not.
 */
@Entity
@Table(name = "organisation")
public class Organisation extends VersionedAggregate {

    @ElementCollection
    @CollectionTable(name = "organisation_change", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "ordinal")
    private List<Change> changes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "organisation_period", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderBy("validFrom")
    private List<Period> periods = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "organisation_power", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderBy("validFrom")
    private List<PowerPeriod> powers = new ArrayList<>();

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Organisation() {}

    private Organisation(UUID id, Instant recordedAt) {
        super(id, recordedAt);
    }

    public static Organisation establish(UUID id, Change establishment) {
        Organisation organisation = new Organisation(id, establishment.recordedAt());
        organisation.changes.add(establishment);
        organisation.periods.addAll(History.periods(organisation.changes));
        return organisation;
    }

    /**
     * Records a change, of whatever day of the organisation's life, and derives the periods again. What concerns other
     * organisations has been asked before.
     *
     * @return what held before on the day of the change
     */
    public Period change(Change change) {
        OrganisationRules.requireExists(this, change.effectiveOn());
        Period before = on(change.effectiveOn()).orElseThrow();
        OrganisationRules.requireSomethingChanges(this, change);
        OrganisationRules.requireDayNotTaken(changes(), change);
        changes.add(change);
        derive(change.recordedAt());
        return before;
    }

    /** Records the end. Nothing that the register holds may come after it. */
    public void end(Change end) {
        OrganisationRules.requireNotRoot(last());
        OrganisationRules.requireExists(this, end.effectiveOn());
        OrganisationRules.requireNothingLater(this, end.effectiveOn());
        changes.add(end);
        endedOn = end.effectiveOn();
        derive(end.recordedAt());
    }

    /**
     * Takes a record out of force and puts another in its place, if there is one. What concerns other organisations is
     * asked by the caller, of the periods that follow.
     */
    public void correct(int ordinal, Correction correction, Change replacement) {
        Change wrong = changes.get(ordinal);
        CorrectionRules.requireInForce(wrong);
        changes.set(ordinal, wrong.corrected(correction));
        endedOn = History.end(changes).map(Change::effectiveOn).orElse(null);
        if (wrong.isEstablishment()) {
            OrganisationRules.requireDayNotTaken(changes(), replacement);
            changes.add(replacement);
            derive(correction.correctedAt());
        } else {
            derive(correction.correctedAt());
            if (replacement != null) {
                change(replacement);
            }
        }
    }

    /** Receives a power. */
    public PowerPeriod grant(OrganisationPower power, LocalDate from, Act decision, Instant recordedAt) {
        OrganisationRules.requireExists(this, from);
        OrganisationRules.requireNotGranted(powers, power, from);
        PowerPeriod granted = new PowerPeriod(power, from, null, decision, recordedAt, null, null);
        powers.add(granted);
        changed(recordedAt);
        return granted;
    }

    /** Loses a power. */
    public PowerPeriod withdraw(OrganisationPower power, LocalDate from, Act decision, Instant recordedAt) {
        PowerPeriod open = OrganisationRules.requireGranted(powers, power, from);
        PowerPeriod withdrawn = open.withdrawnOn(from, decision, recordedAt);
        powers.set(powers.indexOf(open), withdrawn);
        changed(recordedAt);
        return withdrawn;
    }

    private void derive(Instant recordedAt) {
        periods.clear();
        periods.addAll(History.periods(changes));
        changed(recordedAt);
    }

    public Period first() {
        return periods.get(0);
    }

    public Period last() {
        return periods.get(periods.size() - 1);
    }

    public Change establishment() {
        return changes.stream()
                .filter(change -> change.inForce() && change.isEstablishment())
                .findFirst()
                .orElseThrow();
    }

    public Optional<Change> end() {
        return History.end(changes);
    }

    /** The changes that are in force. */
    public List<Change> changes() {
        return changes.stream().filter(Change::inForce).toList();
    }

    /** Everything that was ever recorded, by ordinal. */
    public List<Change> records() {
        return List.copyOf(changes);
    }

    public List<Period> periods() {
        return List.copyOf(periods);
    }

    public List<PowerPeriod> powers() {
        return List.copyOf(powers);
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public Optional<Period> on(LocalDate day) {
        return periods.stream().filter(period -> period.holdsOn(day)).findFirst();
    }
}
