package vn.memberdev.admissions.power;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.memberdev.admissions.power.PowerEligibilityView.Condition;
import vn.memberdev.admissions.power.PowerEligibilityView.RatedYear;
import vn.memberdev.admissions.rating.KnownRating;
import vn.memberdev.contracts.organisations.OrganisationKind;

/**
 * When admission may be delegated to a base committee (294-QĐ/TW 22). That it stands in an agency, an enterprise, a public
 * or an armed unit is not in the register; who decides looks at that.
 */
final class DelegationRules {

    private DelegationRules() {}

    /** All conditions with what was found. */
    static List<Condition> conditions(
            OrganisationKind kind,
            int members,
            Map<Integer, KnownRating> ratings,
            DelegationTerms terms,
            LocalDate asOf) {
        return List.of(baseCommittee(kind), members(members, terms), ratedYears(ratings, terms, asOf));
    }

    /** The first year that can matter on a day. */
    static int earliestYear(DelegationTerms terms, LocalDate asOf) {
        return latestGap(terms, asOf) - terms.years().asInt() + 1;
    }

    private static Condition baseCommittee(OrganisationKind kind) {
        return new Condition(
                PowerCondition.BASE_COMMITTEE,
                kind == OrganisationKind.BASE_COMMITTEE,
                OrganisationKind.BASE_COMMITTEE.name(),
                kind.name(),
                null);
    }

    private static Condition members(int members, DelegationTerms terms) {
        int above = terms.membersAbove().asInt();
        return new Condition(PowerCondition.MEMBERS, members > above, "> " + above, Integer.toString(members), null);
    }

    private static Condition ratedYears(Map<Integer, KnownRating> ratings, DelegationTerms terms, LocalDate asOf) {
        int last = lastYear(ratings.keySet(), terms, asOf);
        int needed = terms.years().asInt();
        List<RatedYear> years = IntStream.rangeClosed(last - needed + 1, last)
                .mapToObj(year -> RatedYear.of(year, ratings.get(year), terms.categoryCodes()))
                .toList();
        long counting = years.stream().filter(RatedYear::counts).count();
        return new Condition(
                PowerCondition.RATED_YEARS,
                counting == needed,
                Integer.toString(needed),
                Long.toString(counting),
                years);
    }

    /**
     * The last year looked at is the last one that was rated by the day. A year is rated from its December on, and some
     * later than others; but who is not rated in the years that the terms allow either has a gap there.
     */
    static int lastYear(Set<Integer> rated, DelegationTerms terms, LocalDate asOf) {
        int latest = rated.stream().mapToInt(Integer::intValue).max().orElse(0);
        return Math.max(latest, latestGap(terms, asOf));
    }

    /** The latest year whose rating cannot be still to come. */
    private static int latestGap(DelegationTerms terms, LocalDate asOf) {
        return asOf.getYear() - terms.yearsToBeRated().asInt();
    }
}
