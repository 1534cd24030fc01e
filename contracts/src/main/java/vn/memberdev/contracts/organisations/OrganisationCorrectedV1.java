package vn.memberdev.contracts.organisations;

import java.time.LocalDate;

/**
 * Something recorded of an organisation was wrong: another record stands in its place, or none.
 *
 * @param state the organisation as it follows from the records that are in force
 * @param operation what the wrong record was about
 * @param effectiveOn from this day on the state may differ from what was sent before
 */
public record OrganisationCorrectedV1(
        OrganisationState state, OrganisationOperation operation, LocalDate effectiveOn) {}
