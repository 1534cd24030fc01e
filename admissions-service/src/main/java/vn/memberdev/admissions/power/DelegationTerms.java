package vn.memberdev.admissions.power;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.policy.PolicyValue;

/**
 * What delegated admission asks for on a day.
 *
 * @param membersAbove there are more members than this
 * @param years so many consecutive years count
 * @param categories a year counts if it was rated one of these; a code means the same in every scale that has it
 * @param yearsToBeRated how many years back a rating may still be to come; a year before that without one is a gap
 */
record DelegationTerms(
        PolicyValue membersAbove, PolicyValue years, PolicyValue categories, PolicyValue yearsToBeRated) {

    static DelegationTerms on(LocalDate day, Policies policies) {
        return new DelegationTerms(
                policies.value("power.delegated-admission.members-above", day),
                policies.value("power.delegated-admission.years", day),
                policies.value("power.delegated-admission.categories", day),
                policies.value("power.delegated-admission.years-to-be-rated", day));
    }

    Set<String> categoryCodes() {
        return categories.asCodes();
    }

    List<PolicyValue> all() {
        return List.of(membersAbove, years, categories, yearsToBeRated);
    }
}
