package vn.memberdev.admissions.organisation.closure;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.admissions.organisation.OrganisationDependants;

/**
 * Where what hangs on an organisation goes when it ends. What the plan leaves open goes to the one successor, if the
 * operation has one; without a plan nothing is placed.
 *
 * @param childrenTo who stands above its organisations from then on
 * @param membersTo where its members are counted from then on
 * @param casesTo where its open admission cases go on
 * @param targetsStay that targets which reach past the day stay with it; a successor's target is a new one
 */
public record PlacementPlan(UUID childrenTo, UUID membersTo, UUID casesTo, boolean targetsStay) {

    static final PlacementPlan NONE = new PlacementPlan(null, null, null, false);

    /** The plan with a successor where it leaves something open. */
    PlacementPlan orElse(UUID successor) {
        return new PlacementPlan(
                childrenTo == null ? successor : childrenTo,
                membersTo == null ? successor : membersTo,
                casesTo == null ? successor : casesTo,
                targetsStay);
    }

    /** The organisations that take something over. */
    Stream<UUID> recipients() {
        return Stream.of(childrenTo, membersTo, casesTo)
                .filter(Objects::nonNull)
                .distinct();
    }

    UUID recipientOf(OrganisationDependants.Kind kind) {
        return switch (kind) {
            case CHILDREN -> childrenTo;
            case MEMBERS -> membersTo;
            case ADMISSION_CASES -> casesTo;
            case TARGETS -> null;
        };
    }
}
