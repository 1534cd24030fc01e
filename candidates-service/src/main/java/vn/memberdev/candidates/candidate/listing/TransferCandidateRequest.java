package vn.memberdev.candidates.candidate.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.platform.decision.Act;

/**
 * Moves a candidate to the list of another unit, which goes on helping (06-HD/TW 3.9a).
 *
 * @param organisationId the cell or base organisation that the candidate moves to; it may be outside the caller's scope
 * @param movedOn the day of the move
 * @param certificate the certificate of the unit that is left: that the person was being helped; if the unit has ended,
 *     of those who keep its records
 */
public record TransferCandidateRequest(
        @NotNull UUID organisationId, @NotNull LocalDate movedOn, @NotNull @Valid Act certificate) {}
