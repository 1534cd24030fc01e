package vn.memberdev.candidates.nomination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;

/**
 * Puts the nominated person on the list of the organisation that the nomination aims at.
 *
 * @param listedOn first day on the list
 * @param resolution the resolution that lists the person
 * @param reference record number of the candidate in the sending system, unique among candidates
 */
public record AcceptNominationRequest(
        @NotNull LocalDate listedOn, @NotNull @Valid Act resolution, @Size(min = 1, max = 64) String reference) {}
