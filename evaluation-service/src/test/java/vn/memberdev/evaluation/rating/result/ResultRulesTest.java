package vn.memberdev.evaluation.rating.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.evaluation.scheme.Category;
import vn.memberdev.evaluation.scheme.NotRatedReason;
import vn.memberdev.evaluation.scheme.Scale;
import vn.memberdev.evaluation.scheme.Subject;
import vn.memberdev.platform.codelist.Labels;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;

class ResultRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2010, 2, 1);
    private static final DecisionTime FIRST = new DecisionTime(2009, LocalDate.of(2009, 1, 1), null, TODAY);
    private static final DecisionTime REVISION =
            new DecisionTime(2009, LocalDate.of(2009, 11, 2), LocalDate.of(2010, 1, 15), TODAY);
    private static final Labels LABELS = new Labels("nhãn", "label");
    private static final Scale SCALE = new Scale(
            "2005",
            List.of(new Category("CLEAN_STRONG", 1, LABELS, true), new Category("GOOD", 2, LABELS, false)),
            List.of(new NotRatedReason(Subject.ORGANISATION, "NOT_REVIEWED", 2005, null, 1, LABELS, "21-HD/BTCTW")));

    @ParameterizedTest
    @ValueSource(strings = {"CLEAN_STRONG", "GOOD"})
    void aCategoryOfTheScaleIsAccepted(String category) {
        assertThat(codes(verdict(RatingOutcome.RATED, category, null, null))).isEmpty();
    }

    @Test
    void aReasonThatHoldsIsAccepted() {
        assertThat(codes(verdict(RatingOutcome.NOT_RATED, null, "NOT_REVIEWED", false)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "RATED, -, -, category-required",
                "RATED, EXCELLENT, -, category-not-in-scale",
                "RATED, GOOD, NOT_REVIEWED, reason-not-expected",
                "NOT_RATED, -, -, reason-required",
                "NOT_RATED, -, ADMITTED_LATE, reason-not-known",
                "NOT_RATED, GOOD, NOT_REVIEWED, category-not-expected"
            })
    void everyOtherCombinationIsRefused(RatingOutcome outcome, String category, String reason, String code) {
        assertThat(codes(verdict(outcome, category, reason, null))).containsExactly(code);
    }

    @Test
    void onlyCategoriesThatAllowItAreExemplary() {
        assertThat(codes(verdict(RatingOutcome.RATED, "CLEAN_STRONG", null, true)))
                .isEmpty();
        assertThat(codes(verdict(RatingOutcome.RATED, "GOOD", null, true))).containsExactly("exemplary-not-allowed");
        assertThat(codes(verdict(RatingOutcome.NOT_RATED, null, "NOT_REVIEWED", true)))
                .containsExactly("exemplary-not-allowed");
    }

    @ParameterizedTest
    @CsvSource({"2008-12-31, decided-before-year", "2010-02-02, date-in-future"})
    void theDecisionLiesBetweenTheYearAndToday(LocalDate decidedOn, String code) {
        assertThat(codes(decidedOn(decidedOn))).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-01-01", "2010-02-01"})
    void theFirstAndTheLastDayAreAccepted(LocalDate decidedOn) {
        assertThat(codes(decidedOn(decidedOn))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2009-11-01, decided-before-opening", "2010-01-14, decided-before-revised"})
    void aRevisionIsDecidedAfterWhatItRevises(LocalDate decidedOn, String code) {
        assertThat(ResultRules.faults(decidedOn(decidedOn), SCALE, REVISION).list())
                .extracting(FieldError::code)
                .contains(code);
        assertThat(ResultRules.faults(decidedOn(REVISION.revised()), SCALE, REVISION)
                        .list())
                .isEmpty();
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        Verdict verdict =
                new Verdict(RatingOutcome.RATED, "WEAKEST", "NOT_REVIEWED", true, decision(TODAY.plusDays(1)));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> ResultRules.requireAcceptable(verdict, SCALE, FIRST))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo(ResultProblem.NOT_ACCEPTED);
                    assertThat(refusal.errors())
                            .extracting(FieldError::pointer)
                            .containsExactly("/category", "/notRatedReason", "/exemplary", "/decision/decidedOn");
                });
    }

    @Test
    void resultsThatSayTheSameDifferOnlyInWhenTheyWereRecorded() {
        Verdict good = verdict(RatingOutcome.RATED, "GOOD", null, false);
        Result first = Result.of(good, Instant.parse("2010-01-18T02:20:00Z"));
        assertThat(first.saysTheSameAs(Result.of(good, Instant.parse("2010-01-19T02:20:00Z"))))
                .isTrue();
        assertThat(first.saysTheSameAs(Result.of(verdict(RatingOutcome.RATED, "GOOD", null, true), first.recordedAt())))
                .isFalse();
    }

    private static List<String> codes(Verdict verdict) {
        return ResultRules.faults(verdict, SCALE, FIRST).list().stream()
                .map(FieldError::code)
                .toList();
    }

    private static Verdict verdict(RatingOutcome outcome, String category, String reason, Boolean exemplary) {
        return new Verdict(outcome, category, reason, exemplary, decision(LocalDate.of(2010, 1, 15)));
    }

    private static Verdict decidedOn(LocalDate day) {
        return new Verdict(RatingOutcome.RATED, "GOOD", null, null, decision(day));
    }

    private static Act decision(LocalDate day) {
        return new Act("04-QD/DU", day, new UUID(0, 1));
    }
}
