package vn.memberdev.admissions.organisation.closure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.admissions.organisation.OrganisationDependants;
import vn.memberdev.admissions.organisation.establishment.NewOrganisation;
import vn.memberdev.platform.decision.Act;

/**
 * An organisation ends, and two or more new ones follow it. Each thing that hangs on it is named for its successor: the
 * register invents no shares.
 *
 * @param successors the new organisations, each with what it takes
 * @param effectiveOn first day of the new ones
 * @param decision the decision
 * @param targetsStay that targets which reach past the day stay with the organisation that ends
 */
public record SplitOrganisationRequest(
        @NotNull @Size(min = 2, max = 50) List<@NotNull @Valid Part> successors,
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid Act decision,
        boolean targetsStay) {

    /**
     * A successor.
     *
     * @param organisation what it is
     * @param children organisations that stand below it from then on
     * @param members members that are counted in it from then on
     * @param admissionCases open cases that go on there
     */
    public record Part(
            @NotNull @Valid NewOrganisation organisation,
            @Size(max = 1000) Set<@NotNull UUID> children,
            @Size(max = 20000) Set<@NotNull UUID> members,
            @Size(max = 1000) Set<@NotNull UUID> admissionCases) {

        Set<UUID> taken(OrganisationDependants.Kind kind) {
            Set<UUID> named =
                    switch (kind) {
                        case CHILDREN -> children;
                        case MEMBERS -> members;
                        case ADMISSION_CASES -> admissionCases;
                        case TARGETS -> null;
                    };
            return named == null ? Set.of() : named;
        }
    }
}
