package vn.memberdev.admissions.candidate;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.contracts.common.Sex;

/**
 * A candidate as the replica knows it.
 *
 * @param id identity
 * @param organisationId where the candidate is listed
 * @param status where the candidate stands
 * @param birthYear year of birth
 * @param sex sex
 * @param clearedOn the day the procedure was allowed, or null
 * @param inScope whether the caller may touch the candidate
 */
public record KnownCandidate(
        UUID id,
        UUID organisationId,
        CandidateStatus status,
        int birthYear,
        Sex sex,
        LocalDate clearedOn,
        boolean inScope) {

    /** Whether the admission procedure may go on. */
    public boolean cleared() {
        return status == CandidateStatus.PROCEDURE_ALLOWED && clearedOn != null;
    }
}
