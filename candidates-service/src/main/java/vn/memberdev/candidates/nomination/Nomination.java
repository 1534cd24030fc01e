package vn.memberdev.candidates.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.candidates.nomination.proposal.MakeNominationRequest;
import vn.memberdev.candidates.nomination.proposal.NominatedBy;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.aggregate.VersionedAggregate;
import vn.memberdev.platform.problem.ProblemException;

/** A person proposed for the list, by whom, and what the cell resolved. */
@Entity
@Table(name = "nomination")
class Nomination extends VersionedAggregate {

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "full_name", nullable = false, updatable = false)
    private String fullName;

    @Column(name = "birth_date", nullable = false, updatable = false)
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "sex", nullable = false, updatable = false)
    private Sex sex;

    @Enumerated(EnumType.STRING)
    @Column(name = "education", updatable = false)
    private CandidateEducation education;

    @Enumerated(EnumType.STRING)
    @Column(name = "education_ground", updatable = false)
    private EducationGround educationGround;

    @Enumerated(EnumType.STRING)
    @Column(name = "nominated_by", nullable = false, updatable = false)
    private NominatedBy nominatedBy;

    @Column(name = "mass_organisation", updatable = false)
    private String massOrganisation;

    @Column(name = "movement_id", updatable = false)
    private UUID movementId;

    @Column(name = "nominated_on", nullable = false, updatable = false)
    private LocalDate nominatedOn;

    @Column(name = "document_number", nullable = false, updatable = false)
    private String documentNumber;

    @Column(name = "document_issued_on", nullable = false, updatable = false)
    private LocalDate documentIssuedOn;

    @Column(name = "note", updatable = false)
    private String note;

    @Embedded
    private Outcome outcome;

    protected Nomination() {}

    private Nomination(MakeNominationRequest request, String massOrganisation, Instant at) {
        super(Ids.next(), at);
        this.reference = request.reference();
        this.organisationId = request.organisationId();
        this.fullName = request.fullName().strip();
        this.birthDate = request.birthDate();
        this.sex = request.sex();
        this.education = request.education();
        this.educationGround = request.educationGround();
        this.nominatedBy = request.nominatedBy();
        this.massOrganisation = massOrganisation;
        this.movementId = request.movementId();
        this.nominatedOn = request.nominatedOn();
        this.documentNumber = request.document().number().strip();
        this.documentIssuedOn = request.document().issuedOn();
        this.note = request.note();
    }

    /**
     * A new nomination.
     *
     * @param massOrganisation who nominates or runs the movement; null for a nomination of the cell itself
     */
    static Nomination made(MakeNominationRequest request, String massOrganisation, Instant at) {
        return new Nomination(request, massOrganisation, at);
    }

    /** The cell put the person on its list; refused if the nomination is closed. */
    void accept(UUID candidateId, LocalDate listedOn, Decision resolution, Instant at) {
        requirePending();
        outcome = new Outcome(candidateId, null, listedOn, Acts.of(resolution));
        changed(at);
    }

    /** The cell did not; refused if the nomination is closed. */
    void decline(String reason, LocalDate declinedOn, Decision resolution, Instant at) {
        requirePending();
        outcome = new Outcome(null, reason, declinedOn, Acts.of(resolution));
        changed(at);
    }

    void requirePending() {
        if (outcome != null) {
            throw new ProblemException(
                    outcome.status() == NominationStatus.LISTED
                            ? NominationProblem.ALREADY_ACCEPTED
                            : NominationProblem.ALREADY_DECLINED,
                    "detail",
                    "closed",
                    outcome.closedOn());
        }
    }

    NominationStatus status() {
        return outcome == null ? NominationStatus.PENDING : outcome.status();
    }

    /** The outcome, or null while there is none. */
    Outcome outcome() {
        return outcome;
    }

    /** The outcome as it was known on a day, or null. */
    Outcome outcomeAsOf(LocalDate day) {
        return outcome == null || outcome.closedOn().isAfter(day) ? null : outcome;
    }

    String reference() {
        return reference;
    }

    UUID organisationId() {
        return organisationId;
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

    NominatedBy nominatedBy() {
        return nominatedBy;
    }

    String massOrganisation() {
        return massOrganisation;
    }

    UUID movementId() {
        return movementId;
    }

    LocalDate nominatedOn() {
        return nominatedOn;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate documentIssuedOn() {
        return documentIssuedOn;
    }

    String note() {
        return note;
    }
}
