package vn.memberdev.candidates.candidate.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateItem;
import vn.memberdev.platform.decision.Act;

/**
 * An item of a batch of moves.
 *
 * @param candidateId the candidate
 * @param organisationId the cell or base organisation that the candidate moves to; it may be outside the caller's scope
 * @param movedOn the day of the move
 * @param certificate the certificate of the unit that is left; if it has ended, of those who keep its records
 */
public record TransferItem(
        @NotNull UUID candidateId,
        @NotNull UUID organisationId,
        @NotNull LocalDate movedOn,
        @NotNull @Valid Act certificate)
        implements CandidateItem<TransferCandidateRequest> {

    @Override
    public TransferCandidateRequest command() {
        return new TransferCandidateRequest(organisationId, movedOn, certificate);
    }
}
