package vn.memberdev.admissions.organisation.closure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.admissions.organisation.establishment.NewOrganisation;
import vn.memberdev.platform.decision.Act;

/**
 * Several organisations end, and one new organisation follows them all.
 *
 * @param predecessors those that end, each in the version that the caller has seen
 * @param organisation the new one
 * @param effectiveOn first day of the new one
 * @param decision the decision
 * @param placement where what hangs on the predecessors goes; what it leaves open goes to the new one
 */
public record ConsolidateOrganisationsRequest(
        @NotNull @Size(min = 2, max = 50) List<@NotNull @Valid Predecessor> predecessors,
        @NotNull @Valid NewOrganisation organisation,
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid Act decision,
        PlacementPlan placement) {

    /** An organisation that ends, and its version. */
    public record Predecessor(@NotNull UUID id, @Positive long version) {}
}
