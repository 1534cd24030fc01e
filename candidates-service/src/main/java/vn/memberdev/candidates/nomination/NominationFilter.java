package vn.memberdev.candidates.nomination;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which nominations a list is about; null means any.
 *
 * @param organisationId whose list they aim at
 * @param subtree also the lists of everything below it
 * @param status where they stood
 * @param movementId which movement they came from
 * @param asOf the day the list is about: nominations made by then, as they stood then; null for all that is known
 */
public record NominationFilter(
        UUID organisationId, boolean subtree, NominationStatus status, UUID movementId, LocalDate asOf) {}
