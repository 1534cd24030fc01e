package vn.memberdev.admissions.power;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.admissions.organisation.powers.OrganisationWithPowers;
import vn.memberdev.admissions.policy.PolicyView;
import vn.memberdev.admissions.rating.KnownRating;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationPower;
import vn.memberdev.contracts.ratings.RatingOutcome;

/**
 * Whether an organisation is what a power asks for on a day, and whether it has the power.
 *
 * @param organisationId the organisation
 * @param name its name on the day
 * @param power the power
 * @param asOf the day
 * @param eligible whether it meets every condition that the register can tell
 * @param granted whether it has the power on the day
 * @param grantedFrom since when it has the power; absent if it has not
 * @param finding where the two differ; absent where they agree
 * @param conditions every condition with what was found
 * @param policies the rule values of the day, with their regulations
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PowerEligibilityView(
        UUID organisationId,
        String name,
        OrganisationPower power,
        LocalDate asOf,
        boolean eligible,
        boolean granted,
        LocalDate grantedFrom,
        PowerFinding finding,
        List<Condition> conditions,
        List<PolicyView> policies) {

    /**
     * A condition.
     *
     * @param condition which one
     * @param met whether it is met
     * @param needed what it asks for
     * @param found what was found
     * @param years the years looked at, oldest first; only of the condition about ratings
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Condition(
            PowerCondition condition, boolean met, String needed, String found, List<RatedYear> years) {}

    /**
     * A year that was looked at.
     *
     * @param year the year
     * @param counts whether it was rated as a base organisation, in a category that counts
     * @param outcome what was decided by the day; absent if nothing was
     * @param category code of the scale of that year; absent if not rated
     * @param ratedAs the kind of organisation at the end of that year; absent if nothing was decided
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RatedYear(
            int year, boolean counts, RatingOutcome outcome, String category, OrganisationKind ratedAs) {

        static RatedYear of(int year, KnownRating rating, Set<String> categories) {
            if (rating == null) {
                return new RatedYear(year, false, null, null, null);
            }
            boolean counts = rating.outcome() == RatingOutcome.RATED
                    && rating.ratedAs().isBaseOrganisation()
                    && categories.contains(rating.category());
            return new RatedYear(year, counts, rating.outcome(), rating.category(), rating.ratedAs());
        }
    }

    static PowerEligibilityView of(
            OrganisationWithPowers organisation, LocalDate asOf, List<Condition> conditions, DelegationTerms terms) {
        OrganisationPower power = OrganisationPower.DELEGATED_ADMISSION;
        boolean eligible = conditions.stream().allMatch(Condition::met);
        return new PowerEligibilityView(
                organisation.id(),
                organisation.name(),
                power,
                asOf,
                eligible,
                organisation.holds(power),
                organisation.powers().get(power),
                PowerFinding.of(eligible, organisation.holds(power)).orElse(null),
                conditions,
                terms.all().stream().map(PolicyView::of).toList());
    }
}
