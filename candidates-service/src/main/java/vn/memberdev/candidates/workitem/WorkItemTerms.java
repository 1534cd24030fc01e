package vn.memberdev.candidates.workitem;

import java.time.LocalDate;
import vn.memberdev.platform.policy.Policies;

/**
 * The terms by which something becomes work, by the policies in force on a day.
 *
 * @param helperDueFromClass whether the time to find a helper runs from the class, not from the listing
 * @param helperDueMonths months within which there is to be a helper
 * @param warningMonths months before its last day in which a certificate counts as expiring
 */
record WorkItemTerms(boolean helperDueFromClass, int helperDueMonths, int warningMonths) {

    static WorkItemTerms on(LocalDate day, Policies policies) {
        return new WorkItemTerms(
                "CLASS".equals(policies.value("helper.assignment-due-from", day).value()),
                policies.value("helper.assignment-due-months", day).asInt(),
                policies.value("awareness-certificate.warning-months", day).asInt());
    }
}
