package vn.memberdev.admissions.organisation.closure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;

/**
 * A disbanding, the disciplinary end (294-QĐ/TW 9.3.5).
 *
 * @param effectiveOn first day without the organisation
 * @param proposal what the committee directly above resolved
 * @param decision what the committee one level above that one decided
 * @param placement where what hangs on it goes; without it the end is refused while anything does
 */
public record DisbandOrganisationRequest(
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid VotedAct proposal,
        @NotNull @Valid VotedAct decision,
        PlacementPlan placement) {

    /** An act with the votes for it and the serving members of the committee. */
    public record VotedAct(
            @NotNull @Valid Act act,
            @NotNull @PositiveOrZero Integer votesFor,
            @NotNull @Positive Integer votesEntitled) {}

    PlacementPlan plan() {
        return placement == null ? PlacementPlan.NONE : placement;
    }
}
