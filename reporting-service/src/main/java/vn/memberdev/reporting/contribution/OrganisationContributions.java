package vn.memberdev.reporting.contribution;

import static vn.memberdev.reporting.contribution.ContributionRules.orEmpty;

import java.util.ArrayList;
import java.util.List;
import vn.memberdev.contracts.organisations.OrganisationPeriod;
import vn.memberdev.contracts.organisations.OrganisationState;

/**
 * An organisation in the figures: while it is a base organisation it is one of those that owe a yearly review of their
 * sources. Kept as dated entries and exits, because the same organisation is a cell one year and a base cell the next.
 */
final class OrganisationContributions {

    private OrganisationContributions() {}

    static List<Contribution> baseOrganisations(OrganisationState organisation) {
        List<Contribution> contributions = new ArrayList<>();
        for (OrganisationPeriod period : orEmpty(organisation.periods())) {
            if (period.kind().isBaseOrganisation()) {
                String kind = period.kind().name();
                contributions.add(
                        new Contribution(Measure.BASE_ORGANISATIONS, organisation.id(), period.from(), kind, 1));
                if (period.to() != null) {
                    contributions.add(
                            new Contribution(Measure.BASE_ORGANISATIONS, organisation.id(), period.to(), kind, -1));
                }
            }
        }
        return contributions;
    }
}
