package vn.memberdev.contracts.members;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One turn of training, retraining or professional upgrading. Turns are counted, not persons.
 *
 * @param id identity of the turn
 * @param kind code of the kind of training: {@code TRAINING}, {@code RETRAINING}, {@code UPGRADING}
 * @param completedOn the day the turn was completed
 * @param organisationId where the member was affiliated on that day
 */
public record TrainingTurn(UUID id, String kind, LocalDate completedOn, UUID organisationId) {}
