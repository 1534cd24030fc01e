package vn.memberdev.reporting.contribution;

import java.util.ArrayList;
import java.util.List;
import vn.memberdev.contracts.nominations.NominationState;

/** A nomination in the figures: on its day by who nominated, and on the day of its outcome by what became of it. */
final class NominationContributions {

    private NominationContributions() {}

    static List<Contribution> of(NominationState nomination) {
        List<Contribution> contributions = new ArrayList<>();
        contributions.add(new Contribution(
                Measure.NOMINATIONS,
                nomination.organisationId(),
                nomination.nominatedOn(),
                nomination.nominatedBy(),
                1));
        if (nomination.closedOn() != null) {
            contributions.add(new Contribution(
                    Measure.NOMINATIONS_CLOSED,
                    nomination.organisationId(),
                    nomination.closedOn(),
                    nomination.status(),
                    1));
        }
        return contributions;
    }
}
