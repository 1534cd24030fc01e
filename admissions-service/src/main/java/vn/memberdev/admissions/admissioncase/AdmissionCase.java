package vn.memberdev.admissions.admissioncase;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.admissions.admissioncase.decision.CommitteeVote;
import vn.memberdev.admissions.candidate.KnownCandidate;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.aggregate.VersionedAggregate;

/** The case of one candidate. */
@Entity
@Table(name = "admission_case")
public class AdmissionCase extends VersionedAggregate {

    @Column(name = "candidate_id")
    private UUID candidateId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private AdmissionCaseStatus status;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Embedded
    private CommitteeVote vote;

    @Embedded
    private Ceremony ceremony;

    @Embedded
    private CaseAnnulment annulment;

    protected AdmissionCase() {}

    private AdmissionCase(KnownCandidate candidate, Instant openedAt) {
        super(Ids.next(), openedAt);
        this.candidateId = candidate.id();
        this.organisationId = candidate.organisationId();
        this.status = AdmissionCaseStatus.OPEN;
        this.openedAt = openedAt;
    }

    static AdmissionCase open(KnownCandidate candidate, Instant openedAt) {
        return new AdmissionCase(candidate, openedAt);
    }

    /** The committee decides; a refusal ends the case. */
    void decide(CommitteeVote committeeVote, Instant recordedAt) {
        AdmissionCaseRules.requireReadyFor(CaseStep.DECIDE, status);
        vote = committeeVote;
        status = switch (committeeVote.outcome()) {
            case ADMIT -> AdmissionCaseStatus.DECIDED;
            case REFUSE -> AdmissionCaseStatus.REJECTED;
        };
        changed(recordedAt);
    }

    /** The ceremony is held; the candidate is a member. */
    void holdCeremony(Ceremony held, Instant recordedAt) {
        AdmissionCaseRules.requireReadyFor(CaseStep.HOLD_CEREMONY, status);
        AdmissionCaseRules.requireCeremonyNotBeforeDecision(held.heldOn(), vote.decision());
        ceremony = held;
        status = AdmissionCaseStatus.ADMITTED;
        changed(recordedAt);
    }

    /** The decision is annulled. */
    void annul(CaseAnnulment act, Instant recordedAt) {
        AdmissionCaseRules.requireReadyFor(CaseStep.ANNUL, status);
        annulment = act;
        status = AdmissionCaseStatus.ANNULLED;
        changed(recordedAt);
    }

    UUID candidateId() {
        return candidateId;
    }

    UUID organisationId() {
        return organisationId;
    }

    AdmissionCaseStatus status() {
        return status;
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<CommitteeVote> vote() {
        return Optional.ofNullable(vote);
    }

    public Optional<Ceremony> ceremony() {
        return Optional.ofNullable(ceremony);
    }

    Optional<CaseAnnulment> annulment() {
        return Optional.ofNullable(annulment);
    }
}
