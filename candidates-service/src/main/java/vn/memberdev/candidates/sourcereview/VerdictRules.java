package vn.memberdev.candidates.sourcereview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.platform.problem.FieldError;

/** The rules of verdicts. Pure; each names its fault with the place of the item, or none. */
final class VerdictRules {

    private VerdictRules() {}

    /**
     * All faults of all items.
     *
     * @param items the items of the review
     * @param isRemovalReason whether a code is one of the list {@code removal-reasons}
     */
    static List<FieldError> faultsOf(
            List<AssessmentItem> assessments, Map<UUID, ReviewItemRow> items, Predicate<String> isRemovalReason) {
        List<FieldError> faults = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < assessments.size(); i++) {
            AssessmentItem assessment = assessments.get(i);
            String at = "/items/" + i;
            faults.addAll(DateRules.all(
                    isNamedOnce(at, named.add(assessment.candidateId())),
                    isInTheReview(at, items.get(assessment.candidateId())),
                    hasNotLapsed(at, items.get(assessment.candidateId())),
                    saysWhyToRemove(at, assessment),
                    givesAReasonOfTheList(at, assessment, isRemovalReason),
                    givesAReasonOnlyToRemove(at, assessment)));
        }
        return faults;
    }

    static Optional<FieldError> isNamedOnce(String at, boolean first) {
        return DateRules.fault(!first, at + "/candidateId", "named-twice", "another item names this candidate too");
    }

    static Optional<FieldError> isInTheReview(String at, ReviewItemRow item) {
        return DateRules.fault(
                item == null,
                at + "/candidateId",
                "not-in-review",
                "the review has no such candidate; whoever was listed since is added by a refresh");
    }

    static Optional<FieldError> hasNotLapsed(String at, ReviewItemRow item) {
        return DateRules.fault(
                item != null && item.lapsed(),
                at + "/candidateId",
                "item-lapsed",
                "the candidate left the list; whoever is back counts again after a refresh");
    }

    static Optional<FieldError> saysWhyToRemove(String at, AssessmentItem assessment) {
        return DateRules.fault(
                removes(assessment) && isBlank(assessment.removalReason()),
                at + "/removalReason",
                "removal-reason-missing",
                "a removal needs a code of removal-reasons");
    }

    static Optional<FieldError> givesAReasonOfTheList(
            String at, AssessmentItem assessment, Predicate<String> isRemovalReason) {
        return DateRules.fault(
                removes(assessment)
                        && !isBlank(assessment.removalReason())
                        && !isRemovalReason.test(assessment.removalReason()),
                at + "/removalReason",
                "unknown-code",
                "not a code of removal-reasons");
    }

    static Optional<FieldError> givesAReasonOnlyToRemove(String at, AssessmentItem assessment) {
        return DateRules.fault(
                !removes(assessment) && assessment.removalReason() != null,
                at + "/removalReason",
                "reason-without-removal",
                "only a removal has a reason");
    }

    private static boolean removes(AssessmentItem assessment) {
        return assessment.verdict() == ReviewVerdict.REMOVE;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
