package vn.memberdev.candidates.emulationmovement.nominations;

import java.time.LocalDate;

/**
 * When the nominations that came from a movement were made.
 *
 * @param first day of the first one
 * @param last day of the last one
 */
public record NominationSpan(LocalDate first, LocalDate last) {}
