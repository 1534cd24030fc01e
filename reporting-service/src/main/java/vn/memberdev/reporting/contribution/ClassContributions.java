package vn.memberdev.reporting.contribution;

import static vn.memberdev.reporting.contribution.ContributionRules.orEmpty;

import java.util.List;
import vn.memberdev.contracts.classes.AwarenessClassState;

/**
 * A completed awareness class in the figures: one for each enrolment with a result, at the organisation that held the
 * class. Who withdrew before the end has no result and is not among those who could pass.
 */
final class ClassContributions {

    private ClassContributions() {}

    static List<Contribution> results(AwarenessClassState held) {
        if (held.completedOn() == null) {
            return List.of();
        }
        return orEmpty(held.enrolments()).stream()
                .filter(enrolment -> enrolment.result() != null)
                .map(enrolment -> new Contribution(
                        Measure.CLASS_RESULTS, held.organisationId(), held.completedOn(), enrolment.result(), 1))
                .toList();
    }
}
