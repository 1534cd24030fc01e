package vn.memberdev.evaluation.campaign;

import java.time.LocalDate;
import vn.memberdev.evaluation.scheme.RatingScheme;
import vn.memberdev.platform.problem.Faults;

/** The rules a campaign keeps. Pure. */
final class CampaignRules {

    private CampaignRules() {}

    /** A year is rated once it has begun. */
    static Faults faultsOfYear(OpenCampaignRequest request, LocalDate today) {
        return new Faults()
                .addIf(request.year() > today.getYear(), "/year", "year-not-begun", "latest", today.getYear())
                .addIf(
                        request.firstDay().getYear() < request.year(),
                        "/openedOn",
                        "opened-before-year",
                        "year",
                        request.year());
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
