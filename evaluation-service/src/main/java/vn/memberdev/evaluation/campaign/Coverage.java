package vn.memberdev.evaluation.campaign;

import java.util.Set;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.platform.problem.ProblemException;

/** Which organisations campaigns cover, looked up for one call. */
public final class Coverage {

    private final Set<OrganisationDay> covered;

    Coverage(Set<OrganisationDay> covered) {
        this.covered = covered;
    }

    /** Refuses an organisation that no campaign of the day's year covers, with 409 {@code no-open-campaign}. */
    public void require(OrganisationDay day) {
        if (!covered.contains(day)) {
            throw new ProblemException(
                    CampaignProblem.NONE_OPEN, "detail", "year", day.on().getYear());
        }
    }
}
