package vn.memberdev.candidates.awarenessclass.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.Name;

/**
 * The particulars of a planned class as they are from now on; all of them.
 *
 * @param title what it is called
 * @param place where it is held; never published to other services
 * @param startsOn first day
 * @param endsOn last day
 * @param capacity places
 * @param decision the decision that the class rests on now: the first one, or one that changes it
 */
public record ChangeAwarenessClassRequest(
        @NotBlank @Size(max = 200) @Name String title,
        @NotBlank @Size(max = 300) String place,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Min(1) @Max(500) Integer capacity,
        @NotNull @Valid Act decision) {}
