package vn.memberdev.candidates.awarenessclass.enrolment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.platform.decision.Act;

/**
 * A place in a class.
 *
 * @param candidateId who takes it
 * @param enrolledOn the day of the enrolment
 * @param proposal the resolution that proposes the candidate, or null
 * @param withdrawnOn the day the candidate was withdrawn, or null
 * @param withdrawalReason why; for officers only
 * @param result what came of it, or null before the completion
 * @param certificateNumber the certificate of who passed
 * @param closedOn the day of the withdrawal, the completion or the cancellation; while it is null the enrolment is open,
 *     and an index lets no person have two
 */
@Embeddable
public record EnrolmentRow(
        @Column(name = "candidate_id") UUID candidateId,
        @Column(name = "enrolled_on") LocalDate enrolledOn,
        @AttributeOverride(name = "number", column = @Column(name = "proposal_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "proposal_decided_on"))
                @AttributeOverride(name = "decidingOrganisationId", column = @Column(name = "proposal_organisation_id"))
                Act proposal,
        @Column(name = "withdrawn_on") LocalDate withdrawnOn,
        @Column(name = "withdrawal_reason") String withdrawalReason,
        @Enumerated(EnumType.STRING) @Column(name = "result") ClassResult result,
        @Column(name = "certificate_number") String certificateNumber,
        @Column(name = "closed_on") LocalDate closedOn) {

    public static EnrolmentRow open(UUID candidateId, LocalDate enrolledOn, Act proposal) {
        return new EnrolmentRow(candidateId, enrolledOn, proposal, null, null, null, null, null);
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    /** Whether the place was taken on a day: from the enrolment until before a withdrawal. */
    public boolean holdsAPlaceOn(LocalDate day) {
        return !enrolledOn.isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
    }

    public EnrolmentRow withdrawn(LocalDate on, String reason) {
        return new EnrolmentRow(candidateId, enrolledOn, proposal, on, reason, null, null, on);
    }

    public EnrolmentRow completed(LocalDate on, ClassResult how, String certificate) {
        return new EnrolmentRow(candidateId, enrolledOn, proposal, null, null, how, certificate, on);
    }

    public EnrolmentRow cancelled(LocalDate on) {
        return new EnrolmentRow(candidateId, enrolledOn, proposal, null, null, null, null, on);
    }
}
