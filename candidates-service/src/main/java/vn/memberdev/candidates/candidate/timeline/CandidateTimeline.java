package vn.memberdev.candidates.candidate.timeline;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.BatchSize;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.change.ListChange;
import vn.memberdev.candidates.candidate.change.Membership;
import vn.memberdev.candidates.candidate.change.RecordChange;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.support.EducationActivity;
import vn.memberdev.contracts.candidates.support.HelperAssignment;
import vn.memberdev.contracts.candidates.support.MassOrganisationAssignment;
import vn.memberdev.contracts.candidates.support.TrialTask;

/** The stored facts of the list: listings, completed classes, clearances and memberships, each in its order. */
@Embeddable
public class CandidateTimeline {

    /** As many candidates as a batch may have: what a batch needs of one kind is read in one query. */
    private static final int FETCH_SIZE = 500;

    @ElementCollection
    @CollectionTable(name = "candidate_listing", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = FETCH_SIZE)
    private List<ListingRow> listings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "candidate_certificate", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = FETCH_SIZE)
    private List<CertificateRow> certificates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "candidate_clearance", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = FETCH_SIZE)
    private List<ClearanceRow> clearances = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "candidate_membership", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = FETCH_SIZE)
    private List<MembershipRow> memberships = new ArrayList<>();

    /** A copy to try a change on. */
    public CandidateTimeline copy() {
        CandidateTimeline copy = new CandidateTimeline();
        copy.listings = new ArrayList<>(listings);
        copy.certificates = new ArrayList<>(certificates);
        copy.clearances = new ArrayList<>(clearances);
        copy.memberships = new ArrayList<>(memberships);
        return copy;
    }

    /** Whether the person was never listed: a candidate that is being made. */
    public boolean isEmpty() {
        return listings.isEmpty();
    }

    /** Begins the first listing. */
    public void list(ListChange.Listed change) {
        listings.add(ListingRow.open(
                change.organisationId(),
                change.listedOn(),
                Acts.of(change.resolution()),
                OriginRow.of(change.origin())));
    }

    /** Begins another listing after a removal. */
    public void listAgain(ListChange.ListedAgain change) {
        listings.add(ListingRow.open(change.organisationId(), change.listedOn(), Acts.of(change.resolution()), null));
    }

    /** Ends the listing that lasts by a removal. */
    public void remove(ListChange.Removed change, Instant at) {
        RemovalRow row =
                new RemovalRow(change.reason(), change.removedOn(), Acts.of(change.resolution()), change.note(), at);
        endLast(listing -> listing.removed(row));
    }

    /** Ends the listing that lasts by a move and begins the next; who follows a successor keeps the clearance. */
    public void move(ListChange.Moved change, Instant at) {
        Optional<ClearanceRow> clearance = DatedFacts.standingClearance(listings, clearances, memberships)
                .filter(row -> change.followsSuccessor());
        OriginRow origin = listings.get(listings.size() - 1).origin();
        endLast(listing -> listing.moved(TransferRow.of(change, at)));
        listings.add(ListingRow.open(change.organisationId(), change.movedOn(), Acts.of(change.certificate()), origin));
        clearance.ifPresent(stands -> clearances.add(stands.inListing(listings.size() - 1)));
    }

    private void endLast(UnaryOperator<ListingRow> by) {
        int last = listings.size() - 1;
        listings.set(last, by.apply(listings.get(last)));
    }

    /** Adds a completed class. */
    public void train(RecordChange.Trained change) {
        certificates.add(CertificateRow.of(change.certificate()));
    }

    /** Adds a clearance to the listing that lasts. */
    public void clear(RecordChange.Cleared change) {
        clearances.add(ClearanceRow.of(listings.size() - 1, change));
    }

    /**
     * Takes what the register says of a member.
     *
     * @return whether anything is different now
     */
    public boolean report(Membership membership) {
        MembershipRow row = MembershipRow.of(membership);
        if (memberships.contains(row)) {
            return false;
        }
        for (int i = 0; i < memberships.size(); i++) {
            if (memberships.get(i).memberId().equals(row.memberId())) {
                memberships.set(i, row);
                return true;
            }
        }
        memberships.add(row);
        return true;
    }

    /** The day on which the candidate came on the list, the last time; a move is no new listing. */
    public LocalDate listedOn() {
        int last = listings.size() - 1;
        while (last > 0 && listings.get(last - 1).transfer() != null) {
            last--;
        }
        return listings.get(last).listedOn();
    }

    /** The organisation of the last listing. */
    public UUID organisationId() {
        return listings.get(listings.size() - 1).organisationId();
    }

    /** All dated facts, together with those of helping and trying. */
    public DatedFacts facts(
            List<HelperAssignment> helpers,
            List<MassOrganisationAssignment> massOrganisations,
            List<TrialTask> tasks,
            List<EducationActivity> activities) {
        List<AwarenessCertificate> completed =
                certificates.stream().map(CertificateRow::certificate).toList();
        return new DatedFacts(
                listings, memberships, completed, clearances, helpers, massOrganisations, tasks, activities);
    }
}
