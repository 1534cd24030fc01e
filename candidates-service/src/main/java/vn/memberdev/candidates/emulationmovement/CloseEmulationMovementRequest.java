package vn.memberdev.candidates.emulationmovement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;

/**
 * Closes a movement, whatever end was planned.
 *
 * @param endsOn its last day
 * @param decision the document that closes it
 */
public record CloseEmulationMovementRequest(@NotNull LocalDate endsOn, @NotNull @Valid Act decision) {}
