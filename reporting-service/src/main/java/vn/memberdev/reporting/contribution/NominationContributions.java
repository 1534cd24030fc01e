package vn.memberdev.reporting.contribution;

import java.util.List;
import vn.memberdev.contracts.nominations.NominationState;

/** A nomination in the figures: on its day by who nominated, and on the day of its outcome by what became of it. */
final class NominationContributions {

    private NominationContributions() {}

    static List<Contribution> made(NominationState nomination) {
        return List.of(new Contribution(
                Measure.NOMINATIONS,
                nomination.organisationId(),
                nomination.nominatedOn(),
                nomination.nominatedBy(),
                1));
    }

    static List<Contribution> closed(NominationState nomination) {
        return nomination.closedOn() == null
                ? List.of()
                : List.of(new Contribution(
                        Measure.NOMINATIONS_CLOSED,
                        nomination.organisationId(),
                        nomination.closedOn(),
                        nomination.status(),
                        1));
    }
}
