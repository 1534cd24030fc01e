package vn.memberdev.evaluation.rating.result;

import java.util.List;
import java.util.stream.Collectors;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.evaluation.scheme.Category;
import vn.memberdev.evaluation.scheme.NotRatedReason;
import vn.memberdev.evaluation.scheme.Scale;
import vn.memberdev.platform.problem.Faults;

/**
 * The rules a result keeps: every subject ends the year rated with a category of that year's scale, or not rated with
 * a reason that holds for it. All faults are named at once.
 */
public final class ResultRules {

    private ResultRules() {}

    /**
     * Refuses a verdict that breaks a rule, with 422 {@code rating-result-invalid} and every fault.
     *
     * @param scale what may be said for the year
     * @param time when it may have been decided
     */
    public static void requireAcceptable(Verdict verdict, Scale scale, DecisionTime time) {
        faults(verdict, scale, time)
                .throwIfAny(
                        ResultProblem.NOT_ACCEPTED,
                        "Correct the fields named in errors; scheme " + scale.schemeVersion() + " is in force for "
                                + time.year() + ".");
    }

    static Faults faults(Verdict verdict, Scale scale, DecisionTime time) {
        Faults faults = new Faults();
        if (verdict.outcome() == RatingOutcome.RATED) {
            ratedWithCategoryOnly(verdict, scale, faults);
        } else {
            notRatedWithReasonOnly(verdict, scale, faults);
        }
        faults.addIf(
                isExemplary(verdict) && !mayBeExemplary(verdict, scale),
                "/exemplary",
                "exemplary-not-allowed",
                "this category of the scheme is not named exemplary");
        return time.addFaults(verdict.decision().decidedOn(), faults);
    }

    private static void ratedWithCategoryOnly(Verdict verdict, Scale scale, Faults faults) {
        String category = verdict.category();
        faults.addIf(category == null, "/category", "category-required", "a rated subject has a category")
                .addIf(
                        category != null && !isOnScale(category, scale),
                        "/category",
                        "category-not-in-scale",
                        "one of "
                                + join(scale.categories().stream()
                                        .map(Category::code)
                                        .toList()))
                .addIf(
                        verdict.notRatedReason() != null,
                        "/notRatedReason",
                        "reason-not-expected",
                        "a rated subject has no reason for not being rated");
    }

    private static void notRatedWithReasonOnly(Verdict verdict, Scale scale, Faults faults) {
        String reason = verdict.notRatedReason();
        faults.addIf(reason == null, "/notRatedReason", "reason-required", "a subject that is not rated has a reason")
                .addIf(
                        reason != null && !holds(reason, scale),
                        "/notRatedReason",
                        "reason-not-known",
                        "one of "
                                + join(scale.reasons().stream()
                                        .map(NotRatedReason::code)
                                        .toList()))
                .addIf(
                        verdict.category() != null,
                        "/category",
                        "category-not-expected",
                        "a subject that is not rated has no category");
    }

    private static boolean isOnScale(String category, Scale scale) {
        return scale.categories().stream().anyMatch(one -> one.code().equals(category));
    }

    private static boolean holds(String reason, Scale scale) {
        return scale.reasons().stream().anyMatch(one -> one.code().equals(reason));
    }

    private static boolean isExemplary(Verdict verdict) {
        return Boolean.TRUE.equals(verdict.exemplary());
    }

    private static boolean mayBeExemplary(Verdict verdict, Scale scale) {
        return scale.categories().stream()
                .anyMatch(one -> one.code().equals(verdict.category()) && one.exemplaryAllowed());
    }

    private static String join(List<String> codes) {
        return codes.stream().collect(Collectors.joining(", "));
    }
}
