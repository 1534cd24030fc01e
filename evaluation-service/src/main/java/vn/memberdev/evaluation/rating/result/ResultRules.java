package vn.memberdev.evaluation.rating.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.evaluation.scheme.Category;
import vn.memberdev.evaluation.scheme.NotRatedReason;
import vn.memberdev.evaluation.scheme.Scale;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;

/**
 * The rules a result keeps: every subject ends the year rated with a category of that year's scale, or not rated with
 * a reason that holds for it. All faults are told at once.
 */
public final class ResultRules {

    private ResultRules() {}

    /**
     * Refuses a verdict that breaks a rule, with 422 {@code rating-result-invalid} and every fault.
     *
     * @param scale what may be said for the year
     * @param year the year rated
     * @param today the day it is recorded
     */
    public static void requireAcceptable(Verdict verdict, Scale scale, int year, LocalDate today) {
        List<FieldError> faults = faults(verdict, scale, year, today);
        if (!faults.isEmpty()) {
            throw new ProblemException(
                            ResultProblem.NOT_ACCEPTED,
                            "Correct the fields named in errors; scheme " + scale.schemeVersion() + " is in force for "
                                    + year + ".")
                    .with(faults);
        }
    }

    static List<FieldError> faults(Verdict verdict, Scale scale, int year, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        if (verdict.outcome() == RatingOutcome.RATED) {
            ratedNeedsCategoryOfTheScale(verdict, scale).ifPresent(faults::add);
            ratedHasNoReason(verdict).ifPresent(faults::add);
        } else {
            notRatedNeedsReasonThatHolds(verdict, scale).ifPresent(faults::add);
            notRatedHasNoCategory(verdict).ifPresent(faults::add);
        }
        Stream.of(
                        exemplaryOnlyWhereTheScaleAllowsIt(verdict, scale),
                        decisionIsNotInTheFuture(verdict, today),
                        decisionIsNotBeforeTheYear(verdict, year))
                .flatMap(Optional::stream)
                .forEach(faults::add);
        return faults;
    }

    private static Optional<FieldError> ratedNeedsCategoryOfTheScale(Verdict verdict, Scale scale) {
        if (verdict.category() == null) {
            return fault("/category", "category-required", "a rated subject has a category");
        }
        return categoryOf(verdict, scale).isPresent()
                ? Optional.empty()
                : fault("/category", "category-not-in-scale", "one of " + codes(scale));
    }

    private static Optional<FieldError> ratedHasNoReason(Verdict verdict) {
        return verdict.notRatedReason() == null
                ? Optional.empty()
                : fault("/notRatedReason", "reason-not-expected", "a rated subject has no reason for not being rated");
    }

    private static Optional<FieldError> notRatedNeedsReasonThatHolds(Verdict verdict, Scale scale) {
        if (verdict.notRatedReason() == null) {
            return fault("/notRatedReason", "reason-required", "a subject that is not rated has a reason");
        }
        boolean holds =
                scale.reasons().stream().anyMatch(reason -> reason.code().equals(verdict.notRatedReason()));
        return holds
                ? Optional.empty()
                : fault(
                        "/notRatedReason",
                        "reason-not-known",
                        "one of "
                                + scale.reasons().stream()
                                        .map(NotRatedReason::code)
                                        .collect(Collectors.joining(", ")));
    }

    private static Optional<FieldError> notRatedHasNoCategory(Verdict verdict) {
        return verdict.category() == null
                ? Optional.empty()
                : fault("/category", "category-not-expected", "a subject that is not rated has no category");
    }

    private static Optional<FieldError> exemplaryOnlyWhereTheScaleAllowsIt(Verdict verdict, Scale scale) {
        boolean allowed =
                categoryOf(verdict, scale).map(Category::exemplaryAllowed).orElse(false);
        return allowed || !Boolean.TRUE.equals(verdict.exemplary())
                ? Optional.empty()
                : fault("/exemplary", "exemplary-not-allowed", "this category of the scheme is not named exemplary");
    }

    private static Optional<FieldError> decisionIsNotInTheFuture(Verdict verdict, LocalDate today) {
        return verdict.decision().decidedOn().isAfter(today)
                ? fault("/decision/decidedOn", "decided-in-future", "a decision is recorded once it was taken")
                : Optional.empty();
    }

    private static Optional<FieldError> decisionIsNotBeforeTheYear(Verdict verdict, int year) {
        return verdict.decision().decidedOn().getYear() < year
                ? fault("/decision/decidedOn", "decided-before-year", "not before 1 January of the year rated")
                : Optional.empty();
    }

    private static Optional<Category> categoryOf(Verdict verdict, Scale scale) {
        return scale.categories().stream()
                .filter(category -> category.code().equals(verdict.category()))
                .findFirst();
    }

    private static String codes(Scale scale) {
        return scale.categories().stream().map(Category::code).collect(Collectors.joining(", "));
    }

    private static Optional<FieldError> fault(String pointer, String code, String message) {
        return Optional.of(FieldError.body(pointer, code, message));
    }
}
