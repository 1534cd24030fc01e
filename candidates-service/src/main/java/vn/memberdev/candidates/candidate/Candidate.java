package vn.memberdev.candidates.candidate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.candidates.candidate.change.ListChange;
import vn.memberdev.candidates.candidate.change.PersonDetails;
import vn.memberdev.candidates.candidate.change.RecordChange;
import vn.memberdev.candidates.candidate.change.SupportChange;
import vn.memberdev.candidates.candidate.support.CandidateSupport;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.candidate.timeline.CandidateTimeline;
import vn.memberdev.candidates.candidate.timeline.DatedFacts;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.aggregate.VersionedAggregate;
import vn.memberdev.platform.problem.ProblemException;

/** A person of the sympathiser list with everything dated that was recorded of them. It changes by one method. */
@Entity
@Table(name = "candidate")
class Candidate extends VersionedAggregate {

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

    @Embedded
    private CandidateTimeline timeline = new CandidateTimeline();

    @Embedded
    private CandidateSupport support = new CandidateSupport();

    /** Read by the queries of the list only. */
    @Embedded
    @SuppressWarnings("UnusedVariable")
    private SearchKeys search;

    protected Candidate() {}

    private Candidate(UUID id, String reference, Instant at) {
        super(id, at);
        this.reference = reference;
    }

    /** A person who comes on the list for the first time. */
    static Candidate listed(ListChange.Listed change, Instant at) {
        Candidate candidate = new Candidate(change.candidateId(), change.reference(), at);
        candidate.carryOut(change, at);
        return candidate;
    }

    /** A copy to try a change on; it is never stored. */
    Candidate copy() {
        Candidate copy = new Candidate(id(), reference, changedAt());
        copy.describe(details());
        copy.organisationId = organisationId;
        copy.timeline = timeline.copy();
        copy.support = support.copy();
        return copy;
    }

    /**
     * Carries out a change.
     *
     * @return whether anything is different now; what is known already changes nothing
     */
    boolean apply(CandidateChange change, Instant at) {
        boolean different = carryOut(change, at);
        if (different) {
            changed(at);
        }
        return different;
    }

    private boolean carryOut(CandidateChange change, Instant at) {
        boolean different = change.accept(new Application(this, at));
        search = SearchKeys.of(fullName, timeline.listedOn());
        return different;
    }

    /** What each kind of change does. The fields are written by the candidate alone, which sees what differs. */
    private record Application(Candidate candidate, Instant at) implements CandidateChange.Cases<Boolean> {

        @Override
        public Boolean listed(ListChange.Listed change) {
            return candidate.list(change);
        }

        @Override
        public Boolean listedAgain(ListChange.ListedAgain change) {
            return candidate.listAgain(change);
        }

        @Override
        public Boolean moved(ListChange.Moved change) {
            return candidate.move(change, at);
        }

        @Override
        public Boolean removed(ListChange.Removed change) {
            return candidate.remove(change, at);
        }

        @Override
        public Boolean membershipReported(ListChange.MembershipReported change) {
            return candidate.timeline.report(change.membership());
        }

        @Override
        public Boolean corrected(RecordChange.Corrected change) {
            return candidate.describe(change.details());
        }

        @Override
        public Boolean trained(RecordChange.Trained change) {
            candidate.timeline.train(change);
            return true;
        }

        @Override
        public Boolean cleared(RecordChange.Cleared change) {
            candidate.requireOnTheList();
            candidate.timeline.clear(change);
            return true;
        }

        @Override
        public Boolean supported(SupportChange change) {
            candidate.requireOnTheList();
            candidate.support.apply(change);
            return true;
        }
    }

    private boolean list(ListChange.Listed change) {
        if (!timeline.isEmpty()) {
            throw new IllegalStateException("a candidate is listed for the first time once");
        }
        organisationId = change.organisationId();
        timeline.list(change);
        return describe(change.person());
    }

    private boolean describe(PersonDetails details) {
        fullName = details.fullName().strip();
        birthDate = details.birthDate();
        sex = details.sex();
        education = details.education();
        educationGround = details.educationGround() == null ? EducationGround.NONE : details.educationGround();
        return true;
    }

    private boolean listAgain(ListChange.ListedAgain change) {
        requireNotAdmitted();
        if (facts().isOnTheList()) {
            throw new ProblemException(CandidateProblem.ALREADY_ON_LIST);
        }
        organisationId = change.organisationId();
        timeline.listAgain(change);
        return true;
    }

    private boolean remove(ListChange.Removed change, Instant at) {
        requireOnTheList();
        timeline.remove(change, at);
        support.end(change.removedOn(), ListChange.Removed.HELPER_END_REASON, Acts.of(change.resolution()));
        return true;
    }

    private boolean move(ListChange.Moved change, Instant at) {
        requireOnTheList();
        timeline.move(change, at);
        organisationId = change.organisationId();
        if (!change.followsSuccessor()) {
            support.end(change.movedOn(), ListChange.Moved.HELPER_END_REASON, Acts.of(change.certificate()));
        }
        return true;
    }

    private void requireOnTheList() {
        requireNotAdmitted();
        if (!facts().isOnTheList()) {
            throw new ProblemException(CandidateProblem.NOT_ON_LIST);
        }
    }

    private void requireNotAdmitted() {
        if (facts().isAdmitted()) {
            throw new ProblemException(CandidateProblem.ALREADY_ADMITTED);
        }
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
        return timeline.facts(support.helpers(), support.massOrganisations(), support.tasks(), support.activities());
    }

    String reference() {
        return reference;
    }

    PersonDetails details() {
        return new PersonDetails(fullName, birthDate, sex, education, educationGround);
    }

    UUID organisationId() {
        return organisationId;
    }

    CandidateSupport support() {
        return support;
    }
}
