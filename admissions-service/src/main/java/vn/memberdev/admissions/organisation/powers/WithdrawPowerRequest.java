package vn.memberdev.admissions.organisation.powers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;

/** The end of a power: its first day without it, and the decision. */
public record WithdrawPowerRequest(@NotNull LocalDate effectiveOn, @NotNull @Valid Act decision) {}
