package vn.memberdev.candidates.sourcereview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.memberdev.candidates.admissionplan.PlanFigures;
import vn.memberdev.platform.decision.Act;

/**
 * Adopts a review: all its removals and clearances take effect together.
 *
 * @param resolution the resolution that adopts it; clearances are of its date
 * @param adoptedOn the day it takes effect; removals are of this day
 * @param plan the figures of the next year, if the resolution adopts that plan too
 */
public record AdoptReviewRequest(
        @NotNull @Valid Act resolution, @NotNull LocalDate adoptedOn, @Valid PlanFigures plan) {}
