package vn.memberdev.evaluation.campaign;

import java.time.LocalDate;
import vn.memberdev.evaluation.scheme.RatingScheme;
import vn.memberdev.platform.problem.Faults;

/** The rules a campaign keeps. Pure. */
final class CampaignRules {

    private CampaignRules() {}

    /** A year is rated once it has begun. */
    static Faults faultsOfYear(int year, LocalDate today) {
        return new Faults().addIf(year > today.getYear(), "/year", "year-not-begun", "latest", today.getYear());
    }

    /** The scheme goes by the year; naming it is a check, not a choice. */
    static Faults faultsOfScheme(String named, RatingScheme inForce) {
        return new Faults()
                .addIf(
                        named != null && !named.equals(inForce.version()),
                        "/schemeVersion",
                        "scheme-not-in-force",
                        "scheme",
                        inForce.version());
    }
}
