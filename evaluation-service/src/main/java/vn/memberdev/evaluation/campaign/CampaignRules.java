package vn.memberdev.evaluation.campaign;

import java.time.LocalDate;
import vn.memberdev.evaluation.scheme.RatingScheme;
import vn.memberdev.platform.problem.ProblemException;

/** The rules a campaign keeps. */
final class CampaignRules {

    private CampaignRules() {}

    /** Throws 422 {@code year-not-begun}. */
    static void yearHasBegun(int year, LocalDate today) {
        if (year > today.getYear()) {
            throw new ProblemException(CampaignProblem.YEAR_NOT_BEGUN, "Open the campaign once the year has begun.")
                    .with("/year", "year-not-begun", "at most " + today.getYear());
        }
    }

    /** The scheme goes by the year; naming it is a check, not a choice. Throws 422 {@code scheme-not-in-force}. */
    static void namesTheSchemeInForce(String named, RatingScheme inForce) {
        if (named != null && !named.equals(inForce.version())) {
            throw new ProblemException(
                            CampaignProblem.SCHEME_NOT_IN_FORCE,
                            "Leave schemeVersion out, or name the scheme of the year.")
                    .with("/schemeVersion", "scheme-not-in-force", "scheme " + inForce.version() + " is in force");
        }
    }
}
