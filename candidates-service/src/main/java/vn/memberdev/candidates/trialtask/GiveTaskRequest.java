package vn.memberdev.candidates.trialtask;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.Name;

/**
 * Gives a candidate a task as a trial.
 *
 * @param title what is to be done; never published to other services
 * @param givenOn the day it was given
 * @param dueOn the day by which it is to be done, if one was set
 * @param resolution the resolution that gives it
 */
public record GiveTaskRequest(
        @NotBlank @Size(max = 200) @Name String title,
        @NotNull LocalDate givenOn,
        LocalDate dueOn,
        @NotNull @Valid Act resolution) {}
