package vn.memberdev.admissions.admissioncase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.admissions.admissioncase.decision.AdmissionOutcome;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.precondition.Versioned;

/**
 * An admission case.
 *
 * @param id identity
 * @param version version of the case; also its entity tag
 * @param candidateId the candidate
 * @param organisationId where the candidate was listed when the case was opened
 * @param status where the case stands
 * @param openedAt when it was opened
 * @param decision the committee's decision, once there is one
 * @param ceremony the ceremony, once it was held
 * @param memberId the member the candidate became
 * @param annulment the annulment, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdmissionCaseView(
        UUID id,
        long version,
        UUID candidateId,
        UUID organisationId,
        AdmissionCaseStatus status,
        Instant openedAt,
        VoteView decision,
        CeremonyView ceremony,
        UUID memberId,
        AnnulmentView annulment)
        implements Versioned {

    /**
     * The committee's decision with its vote.
     *
     * @param policyVersion the policy that governed it
     */
    public record VoteView(
            AdmissionOutcome outcome, Act decision, int votesFor, int votesEntitled, String policyVersion) {}

    /** When and where the ceremony was held. */
    public record CeremonyView(LocalDate heldOn, UUID organisationId) {}

    /** Why and by which act the decision was annulled. */
    public record AnnulmentView(String reason, Act decision) {}

    static AdmissionCaseView of(AdmissionCase admissionCase) {
        return new AdmissionCaseView(
                admissionCase.id(),
                admissionCase.eventVersion(),
                admissionCase.candidateId(),
                admissionCase.organisationId(),
                admissionCase.status(),
                admissionCase.openedAt(),
                admissionCase
                        .vote()
                        .map(vote -> new VoteView(
                                vote.outcome(),
                                vote.decision(),
                                vote.votesFor(),
                                vote.votesEntitled(),
                                vote.policyVersion()))
                        .orElse(null),
                admissionCase
                        .ceremony()
                        .map(held -> new CeremonyView(held.heldOn(), held.organisationId()))
                        .orElse(null),
                admissionCase.ceremony().map(Ceremony::memberId).orElse(null),
                admissionCase
                        .annulment()
                        .map(act -> new AnnulmentView(act.reason(), act.decision()))
                        .orElse(null));
    }
}
