package vn.memberdev.candidates.candidate.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.platform.decision.Act;

/**
 * Puts a removed candidate on the list again.
 *
 * @param organisationId the cell or base organisation that lists the candidate
 * @param listedOn first day on the list, not before the removal
 * @param resolution the resolution that lists the candidate
 */
public record ListAgainRequest(
        @NotNull UUID organisationId, @NotNull LocalDate listedOn, @NotNull @Valid Act resolution) {}
