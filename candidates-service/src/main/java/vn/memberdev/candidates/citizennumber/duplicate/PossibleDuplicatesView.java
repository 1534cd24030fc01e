package vn.memberdev.candidates.citizennumber.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Candidates in the caller's scope who may be the same person.
 *
 * @param candidateId the candidate that was asked about
 * @param items the others
 */
public record PossibleDuplicatesView(UUID candidateId, List<ItemView> items) {

    /**
     * Another candidate.
     *
     * @param candidateId identity
     * @param organisationId where the other candidate is, or was last, listed
     * @param fullName name
     * @param birthDate date of birth
     * @param reasons why it may be the same person, at least one
     */
    public record ItemView(
            UUID candidateId,
            UUID organisationId,
            String fullName,
            LocalDate birthDate,
            List<DuplicateReason> reasons) {}
}
