package vn.memberdev.candidates.candidate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.aggregate.VersionedAggregate;
import vn.memberdev.platform.problem.ProblemException;

/** A person of the sympathiser list with everything dated that was recorded of them. */
@Entity
@Table(name = "candidate")
class Candidate extends VersionedAggregate {

    /** As many as a batch may touch: what a batch needs of one kind is read in one query. */
    private static final int TOGETHER = 500;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "full_name", nullable = false)
    private String fullName;

    @Column(name = "birth_date", nullable = false)
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "sex", nullable = false)
    private Sex sex;

    @Column(name = "organisation_id", nullable = false)
    private UUID organisationId;

    @ElementCollection
    @CollectionTable(name = "candidate_listing", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = TOGETHER)
    private List<ListingRow> listings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "candidate_certificate", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = TOGETHER)
    private List<CertificateRow> certificates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "candidate_clearance", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = TOGETHER)
    private List<ClearanceRow> clearances = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "candidate_membership", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = TOGETHER)
    private List<MembershipRow> memberships = new ArrayList<>();

    protected Candidate() {}

    private Candidate(UUID id, ListCandidateRequest request, Instant at) {
        super(id, at);
        this.reference = request.reference();
        this.fullName = request.fullName().strip();
        this.birthDate = request.birthDate();
        this.sex = request.sex();
        this.organisationId = request.organisationId();
        this.listings.add(new ListingRow(
                request.organisationId(),
                request.listedOn(),
                Act.of(request.resolution().toDecision()),
                null));
    }

    /** A person who comes on the list for the first time. */
    static Candidate listed(UUID id, ListCandidateRequest request, Instant at) {
        return new Candidate(id, request, at);
    }

    /**
     * Carries out a change.
     *
     * @return whether anything is different now; what is known already changes nothing
     */
    boolean apply(CandidateChange change, Instant at) {
        if (change instanceof CandidateChange.MembershipKnown known) {
            return know(MembershipRow.of(known.membership()), at);
        }
        if (change instanceof CandidateChange.ListedAgain again) {
            listAgain(again);
        } else if (change instanceof CandidateChange.Trained trained) {
            certificates.add(CertificateRow.of(trained.certificate()));
        } else if (change instanceof CandidateChange.Cleared cleared) {
            requireOnTheList();
            clearances.add(ClearanceRow.of(listings.size() - 1, cleared.clearance()));
        } else if (change instanceof CandidateChange.Removed removed) {
            remove(removed, at);
        }
        changed(at);
        return true;
    }

    private void listAgain(CandidateChange.ListedAgain again) {
        requireNotAdmitted();
        if (facts().isOnTheList()) {
            throw new ProblemException(
                    CandidateProblem.ALREADY_ON_LIST, "A candidate can be listed again only after a removal.");
        }
        organisationId = again.organisationId();
        listings.add(new ListingRow(again.organisationId(), again.listedOn(), Act.of(again.resolution()), null));
    }

    private void remove(CandidateChange.Removed removed, Instant at) {
        requireOnTheList();
        RemovalRow row =
                new RemovalRow(removed.reason(), removed.removedOn(), Act.of(removed.resolution()), removed.note(), at);
        listings.set(listings.size() - 1, listings.get(listings.size() - 1).removed(row));
    }

    private boolean know(MembershipRow membership, Instant at) {
        if (memberships.contains(membership)) {
            return false;
        }
        for (int i = 0; i < memberships.size(); i++) {
            if (memberships.get(i).memberId().equals(membership.memberId())) {
                memberships.set(i, membership);
                changed(at);
                return true;
            }
        }
        memberships.add(membership);
        changed(at);
        return true;
    }

    private void requireOnTheList() {
        requireNotAdmitted();
        if (!facts().isOnTheList()) {
            throw new ProblemException(
                    CandidateProblem.NOT_ON_LIST,
                    "The candidate was removed; only a candidate on the list can be meant.");
        }
    }

    private void requireNotAdmitted() {
        if (facts().isAdmitted()) {
            throw new ProblemException(
                    CandidateProblem.ALREADY_ADMITTED,
                    "The candidate has become a member; the list is closed to them.");
        }
    }

    /** What follows from the recorded facts. */
    CandidateFacts facts() {
        return new CandidateFacts(
                id(),
                birthDate,
                Timeline.of(listings, memberships),
                certificates.stream()
                        .map(CertificateRow::certificate)
                        .sorted(Comparator.comparing(AwarenessCertificate::completedOn))
                        .toList(),
                standingClearance().orElse(null),
                standingMembership().map(MembershipRow::memberId).orElse(null));
    }

    private Optional<Clearance> standingClearance() {
        ListingRow last = listings.get(listings.size() - 1);
        if (!last.isOpen() || clearances.isEmpty()) {
            return Optional.empty();
        }
        ClearanceRow clearance = clearances.get(clearances.size() - 1);
        boolean ofThisStay = clearance.listing() == listings.size() - 1;
        boolean spent =
                memberships.stream().anyMatch(m -> !m.stands() && m.annulledOn().isAfter(clearance.clearedOn()));
        return ofThisStay && !spent ? Optional.of(clearance.clearance()) : Optional.empty();
    }

    private Optional<MembershipRow> standingMembership() {
        return memberships.stream().filter(MembershipRow::stands).min(Comparator.comparing(MembershipRow::ceremonyOn));
    }

    String reference() {
        return reference;
    }

    String fullName() {
        return fullName;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    Sex sex() {
        return sex;
    }

    UUID organisationId() {
        return organisationId;
    }
}
