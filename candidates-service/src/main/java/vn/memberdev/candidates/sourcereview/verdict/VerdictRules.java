package vn.memberdev.candidates.sourcereview.verdict;

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
public final class VerdictRules {

    private VerdictRules() {}

    /**
     * All faults of all items.
     *
     * @param items the items of the review
     * @param isRemovalReason whether a code is one of the list {@code removal-reasons}
     */
    public static List<FieldError> faultsOf(
            List<AssessmentItem> assessments, Map<UUID, ReviewItemRow> items, Predicate<String> isRemovalReason) {
        List<FieldError> faults = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < assessments.size(); i++) {
            AssessmentItem assessment = assessments.get(i);
            String at = "/items/" + i;
            faults.addAll(DateRules.all(
                    namedTwice(at, named.add(assessment.candidateId())),
                    notInReview(at, items.get(assessment.candidateId())),
                    itemLapsed(at, items.get(assessment.candidateId())),
                    removalReasonMissing(at, assessment),
                    unknownCode(at, assessment, isRemovalReason),
                    reasonWithoutRemoval(at, assessment)));
        }
        return faults;
    }

    public static Optional<FieldError> namedTwice(String at, boolean first) {
        return DateRules.fault(!first, at + "/candidateId", "named-twice");
    }

    public static Optional<FieldError> notInReview(String at, ReviewItemRow item) {
        return DateRules.fault(item == null, at + "/candidateId", "not-in-review");
    }

    public static Optional<FieldError> itemLapsed(String at, ReviewItemRow item) {
        return DateRules.fault(item != null && item.lapsed(), at + "/candidateId", "item-lapsed");
    }

    public static Optional<FieldError> removalReasonMissing(String at, AssessmentItem assessment) {
        return DateRules.fault(
                removes(assessment) && isBlank(assessment.removalReason()),
                at + "/removalReason",
                "removal-reason-missing");
    }

    public static Optional<FieldError> unknownCode(
            String at, AssessmentItem assessment, Predicate<String> isRemovalReason) {
        return DateRules.fault(
                removes(assessment)
                        && !isBlank(assessment.removalReason())
                        && !isRemovalReason.test(assessment.removalReason()),
                at + "/removalReason",
                "unknown-code.list",
                "list",
                "removal-reasons");
    }

    public static Optional<FieldError> reasonWithoutRemoval(String at, AssessmentItem assessment) {
        return DateRules.fault(
                !removes(assessment) && assessment.removalReason() != null,
                at + "/removalReason",
                "reason-without-removal");
    }

    private static boolean removes(AssessmentItem assessment) {
        return assessment.verdict() == ReviewVerdict.REMOVE;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
