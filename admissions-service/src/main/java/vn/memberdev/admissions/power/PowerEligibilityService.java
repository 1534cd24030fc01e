package vn.memberdev.admissions.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.admissions.member.MembershipCounts;
import vn.memberdev.admissions.organisation.OrganisationPowers;
import vn.memberdev.admissions.organisation.OrganisationWithPowers;
import vn.memberdev.admissions.organisation.PowerConditions;
import vn.memberdev.admissions.power.PowerEligibilityView.Condition;
import vn.memberdev.admissions.rating.KnownRating;
import vn.memberdev.admissions.rating.OrganisationRatings;
import vn.memberdev.contracts.organisations.OrganisationPower;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Who may have delegated admission, with the reasons. The rule stands in {@link DelegationRules} alone. */
@ApplicationScoped
public class PowerEligibilityService implements PowerConditions {

    /** Base committees judged at once: a list goes through as many as it takes to fill its page. */
    private static final int TOGETHER = 500;

    private final OrganisationPowers organisations;
    private final MembershipCounts members;
    private final OrganisationRatings ratings;
    private final Policies policies;
    private final Cursors cursors;
    private final BusinessTime time;

    PowerEligibilityService(
            OrganisationPowers organisations,
            MembershipCounts members,
            OrganisationRatings ratings,
            Policies policies,
            Cursors cursors,
            BusinessTime time) {
        this.organisations = organisations;
        this.members = members;
        this.ratings = ratings;
        this.policies = policies;
        this.cursors = cursors;
        this.time = time;
    }

    /** One organisation on a day, today if none is given. */
    public PowerEligibilityView get(Scope scope, UUID id, LocalDate asOf) {
        LocalDate day = asOf == null ? time.today() : asOf;
        return judge(List.of(organisations.get(scope, id, day)), day).get(0);
    }

    /** Base committees that are eligible without the power, or have it without being eligible any more. */
    public Page<PowerEligibilityView> list(Scope scope, EligibilityQuery asked, PageRequest page) {
        LocalDate day = asked.asOf(time);
        if (asked.root() != null) {
            organisations.get(scope, asked.root(), day);
        }
        List<PowerEligibilityView> found = new ArrayList<>();
        UUID after = cursors.afterId(page);
        List<OrganisationWithPowers> some;
        do {
            some = organisations.baseCommittees(scope, asked.root(), day, after, TOGETHER);
            judge(some, day).stream().filter(asked::wants).forEach(found::add);
            after = some.isEmpty() ? after : some.get(some.size() - 1).id();
        } while (some.size() == TOGETHER && found.size() <= page.limit());
        return cursors.page(page, found, view -> view.organisationId().toString());
    }

    @Override
    public OrganisationPower power() {
        return OrganisationPower.DELEGATED_ADMISSION;
    }

    @Override
    public List<String> unmet(Scope scope, UUID organisationId, LocalDate on) {
        return get(scope, organisationId, on).conditions().stream()
                .filter(condition -> !condition.met())
                .map(condition -> condition.condition().name())
                .toList();
    }

    /** Two reads for all of them: how many members, and which ratings. */
    private List<PowerEligibilityView> judge(List<OrganisationWithPowers> units, LocalDate day) {
        DelegationTerms terms = DelegationTerms.on(day, policies);
        List<UUID> ids = units.stream().map(OrganisationWithPowers::id).toList();
        Map<UUID, Integer> counted = members.of(ids, day);
        Map<UUID, Map<Integer, KnownRating>> rated =
                ratings.standing(ids, DelegationRules.earliestYear(terms, day), day);
        return units.stream()
                .map(unit -> {
                    List<Condition> conditions = DelegationRules.conditions(
                            unit.kind(),
                            counted.getOrDefault(unit.id(), 0),
                            rated.getOrDefault(unit.id(), Map.of()),
                            terms,
                            day);
                    return PowerEligibilityView.of(unit, day, conditions, terms);
                })
                .toList();
    }
}
