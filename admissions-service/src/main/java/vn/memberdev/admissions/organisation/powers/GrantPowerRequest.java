package vn.memberdev.admissions.organisation.powers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.memberdev.contracts.organisations.OrganisationPower;
import vn.memberdev.platform.decision.Act;

/** A power for an organisation, from a day on, by decision. */
public record GrantPowerRequest(
        @NotNull OrganisationPower power, @NotNull LocalDate effectiveOn, @NotNull @Valid Act decision) {}
