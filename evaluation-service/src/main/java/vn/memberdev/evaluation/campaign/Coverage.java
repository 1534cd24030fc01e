package vn.memberdev.evaluation.campaign;

import java.time.LocalDate;
import java.util.Map;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.platform.problem.ProblemException;

/** Which organisations campaigns cover, looked up for one call. */
public final class Coverage {

    private final Map<OrganisationDay, LocalDate> covered;

    Coverage(Map<OrganisationDay, LocalDate> covered) {
        this.covered = covered;
    }

    /**
     * The day on which the campaign opened that covers an organisation. Refuses one that no campaign of the day's year
     * covers, with 409 {@code no-open-campaign}.
     */
    public LocalDate require(OrganisationDay day) {
        LocalDate openedOn = covered.get(day);
        if (openedOn == null) {
            throw new ProblemException(
                    CampaignProblem.NONE_OPEN, "detail", "year", day.on().getYear());
        }
        return openedOn;
    }
}
