package vn.memberdev.candidates.emulationmovement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which movements a list is about; null means any.
 *
 * @param organisationId the organisation that directs them
 * @param subtree also those that anything below it directs, as the tree stood on {@code asOf}
 * @param massOrganisation who runs them
 * @param year a calendar year in which they ran, if only for a day
 * @param asOf the day the list is about: movements launched by then, and what had come of them
 */
record EmulationMovementFilter(
        UUID organisationId, boolean subtree, String massOrganisation, Integer year, LocalDate asOf) {}
