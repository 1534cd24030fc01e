package vn.memberdev.candidates.candidate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.BatchSize;
import vn.memberdev.candidates.Act;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.candidates.candidate.change.PersonDetails;
import vn.memberdev.candidates.candidate.support.Following;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.candidate.timeline.CertificateRow;
import vn.memberdev.candidates.candidate.timeline.ClearanceRow;
import vn.memberdev.candidates.candidate.timeline.DatedFacts;
import vn.memberdev.candidates.candidate.timeline.ListingRow;
import vn.memberdev.candidates.candidate.timeline.MembershipRow;
import vn.memberdev.candidates.candidate.timeline.OriginRow;
import vn.memberdev.candidates.candidate.timeline.RemovalRow;
import vn.memberdev.candidates.candidate.timeline.TransferRow;
import vn.memberdev.contracts.candidates.ListingOrigin;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "education")
    private CandidateEducation education;

    @Enumerated(EnumType.STRING)
    @Column(name = "education_ground", nullable = false)
    private EducationGround educationGround;

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

    @Embedded
    private Following following = new Following();

    /** Read by the queries of the list only. */
    @Embedded
    @SuppressWarnings("UnusedVariable")
    private SearchKeys search;

    protected Candidate() {}

    private Candidate(UUID id, ListCandidateRequest request, ListingOrigin origin, Instant at) {
        super(id, at);
        this.reference = request.reference();
        describe(request.details());
        this.organisationId = request.organisationId();
        this.listings.add(ListingRow.open(
                request.organisationId(),
                request.listedOn(),
                Act.of(request.resolution().toDecision()),
                OriginRow.of(origin)));
        this.search = SearchKeys.of(fullName, listings);
    }

    private Candidate(Candidate original) {
        super(original.id(), original.changedAt());
        this.fullName = original.fullName;
        this.birthDate = original.birthDate;
        this.sex = original.sex;
        this.education = original.education;
        this.educationGround = original.educationGround;
        this.organisationId = original.organisationId;
        this.listings.addAll(original.listings);
        this.certificates.addAll(original.certificates);
        this.clearances.addAll(original.clearances);
        this.memberships.addAll(original.memberships);
        this.following = original.following.rehearsal();
    }

    /** A person who comes on the list for the first time. */
    static Candidate listed(UUID id, ListCandidateRequest request, ListingOrigin origin, Instant at) {
        return new Candidate(id, request, origin, at);
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
        } else if (change instanceof CandidateChange.Corrected corrected) {
            describe(corrected.details());
        } else if (change instanceof CandidateChange.Trained trained) {
            certificates.add(CertificateRow.of(trained.certificate()));
        } else if (change instanceof CandidateChange.Cleared cleared) {
            requireOnTheList();
            clearances.add(ClearanceRow.of(listings.size() - 1, cleared));
        } else if (change instanceof CandidateChange.Removed removed) {
            remove(removed, at);
        } else if (change instanceof CandidateChange.Moved moved) {
            move(moved, at);
        } else {
            requireOnTheList();
            following.apply(change);
        }
        search = SearchKeys.of(fullName, listings);
        changed(at);
        return true;
    }

    private void describe(PersonDetails details) {
        fullName = details.fullName().strip();
        birthDate = details.birthDate();
        sex = details.sex();
        education = details.education();
        educationGround = details.educationGround() == null ? EducationGround.NONE : details.educationGround();
    }

    private void listAgain(CandidateChange.ListedAgain again) {
        requireNotAdmitted();
        if (facts().isOnTheList()) {
            throw new ProblemException(
                    CandidateProblem.ALREADY_ON_LIST, "A candidate can be listed again only after a removal.");
        }
        organisationId = again.organisationId();
        listings.add(ListingRow.open(again.organisationId(), again.listedOn(), Act.of(again.resolution()), null));
    }

    private void remove(CandidateChange.Removed removed, Instant at) {
        requireOnTheList();
        RemovalRow row =
                new RemovalRow(removed.reason(), removed.removedOn(), Act.of(removed.resolution()), removed.note(), at);
        endStay(stay -> stay.removed(row));
        following.end(removed.removedOn(), CandidateChange.Removed.HELPER_END_REASON, Act.of(removed.resolution()));
    }

    private void move(CandidateChange.Moved moved, Instant at) {
        requireOnTheList();
        Optional<ClearanceRow> clearance = dated().standingClearance();
        Act certificate = Act.of(moved.certificate());
        OriginRow origin = listings.get(listings.size() - 1).origin();
        endStay(stay -> stay.moved(TransferRow.of(moved, at)));
        organisationId = moved.organisationId();
        listings.add(ListingRow.open(moved.organisationId(), moved.movedOn(), certificate, origin));
        if (moved.along()) {
            clearance.ifPresent(stands -> clearances.add(stands.inListing(listings.size() - 1)));
        } else {
            following.end(moved.movedOn(), CandidateChange.Moved.HELPER_END_REASON, certificate);
        }
    }

    private void endStay(UnaryOperator<ListingRow> by) {
        int last = listings.size() - 1;
        listings.set(last, by.apply(listings.get(last)));
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

    /** A copy to try a change on; it is never stored. */
    Candidate rehearsal() {
        return new Candidate(this);
    }

    /** What follows from the recorded facts. */
    CandidateFacts facts() {
        return dated().of(id(), details());
    }

    /** What followed from the facts of a day; nothing if the person was not on the list by then. */
    Optional<CandidateFacts> factsOn(LocalDate day) {
        DatedFacts then = dated().asOf(day);
        return then.listings().isEmpty() ? Optional.empty() : Optional.of(then.of(id(), details()));
    }

    private DatedFacts dated() {
        return new DatedFacts(
                listings,
                memberships,
                certificates.stream().map(CertificateRow::certificate).toList(),
                clearances,
                following.helpers(),
                following.massOrganisations(),
                following.tasks(),
                following.activities());
    }

    String reference() {
        return reference;
    }

    PersonDetails details() {
        return new PersonDetails(fullName, birthDate, sex, education, educationGround);
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

    CandidateEducation education() {
        return education;
    }

    EducationGround educationGround() {
        return educationGround;
    }

    UUID organisationId() {
        return organisationId;
    }

    Following following() {
        return following;
    }
}
