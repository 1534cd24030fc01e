package vn.memberdev.candidates.awarenessclass.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.Name;

/**
 * Plans a class.
 *
 * @param organisationId the superior or base committee whose political centre holds it
 * @param title what it is called
 * @param place where it is held; never published to other services
 * @param startsOn first day
 * @param endsOn last day
 * @param capacity places; one call can give all of them their results
 * @param decision the decision that opens the class
 */
public record PlanAwarenessClassRequest(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 200) @Name String title,
        @NotBlank @Size(max = 300) String place,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Min(1) @Max(500) Integer capacity,
        @NotNull @Valid Act decision) {

    /** What may be changed later: everything but the organiser. */
    public ChangeAwarenessClassRequest particulars() {
        return new ChangeAwarenessClassRequest(title, place, startsOn, endsOn, capacity, decision);
    }
}
