package vn.memberdev.contracts.nominations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Sex;

/**
 * A nomination for the sympathiser list, without anything that names the person.
 *
 * @param id identity of the nomination
 * @param version grows by one with each change of it
 * @param organisationId the cell or base organisation that is to resolve
 * @param nominatedBy {@code CELL}, {@code MASS_ORGANISATION} or {@code EMULATION_MOVEMENT}
 * @param massOrganisation code of the mass organisation; absent for a cell
 * @param movementId the emulation movement; absent otherwise
 * @param nominatedOn the day of the nomination
 * @param birthYear year of birth
 * @param sex sex
 * @param status {@code PENDING}, {@code LISTED} or {@code DECLINED}
 * @param candidateId the candidate it led to
 * @param declineReason code of the reason; absent unless declined
 * @param closedOn the day of the outcome; absent until then
 * @param recordedAt when this version was recorded
 */
public record NominationState(
        UUID id,
        long version,
        UUID organisationId,
        String nominatedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) String massOrganisation,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID movementId,
        LocalDate nominatedOn,
        int birthYear,
        Sex sex,
        String status,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID candidateId,
        @JsonInclude(JsonInclude.Include.NON_NULL) String declineReason,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate closedOn,
        Instant recordedAt) {}
