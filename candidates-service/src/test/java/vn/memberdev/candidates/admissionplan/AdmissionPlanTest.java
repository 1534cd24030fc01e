package vn.memberdev.candidates.admissionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.candidates.candidate.reading.ListFlow;
import vn.memberdev.contracts.common.Decision;

class AdmissionPlanTest {

    private static final UUID BASE = UUID.fromString("01013b45-6a40-7e98-9940-a1fdd9da7dce");
    private static final LocalDate ADOPTED = LocalDate.of(2009, 12, 15);
    private static final LocalDate REVISED = LocalDate.of(2010, 7, 1);

    private final AdmissionPlan plan = AdmissionPlan.adopted(BASE, 2010, null, revision(12, ADOPTED));

    @Test
    void earlierFiguresStayReadable() {
        Instant adopted = plan.changedAt();
        plan.revise(revision(15, REVISED));
        assertThat(AdmissionPlanView.of(plan, REVISED.minusDays(1)).toList()).isEqualTo(12);
        assertThat(AdmissionPlanView.of(plan, REVISED.minusDays(1)).revisions()).hasSize(1);
        assertThat(AdmissionPlanView.of(plan, REVISED).toList()).isEqualTo(15);
        assertThat(AdmissionPlanView.of(plan, REVISED).revisions())
                .extracting(AdmissionPlanView.RevisionView::toList)
                .containsExactly(12, 15);
        assertThat(plan.changedAt()).isAfter(adopted);
    }

    @Test
    void aPlanIsNotKnownBeforeItsAdoption() {
        assertThat(plan.revisionsUntil(ADOPTED.minusDays(1))).isEmpty();
        assertThat(plan.revisionsUntil(ADOPTED)).hasSize(1);
    }

    @Test
    void whatHappenedStandsBesideWhatWasPlanned() {
        PlanOutcomeView outcome = PlanOutcomeView.of(AdmissionPlanView.of(plan, ADOPTED), new ListFlow(13, 7, 8));
        assertThat(outcome.listed().planned()).isEqualTo(12);
        assertThat(outcome.listed().happened()).isEqualTo(13);
        assertThat(outcome.listed().difference()).isEqualTo(1);
        assertThat(outcome.listed().rate().value()).isEqualTo("108.33");
        assertThat(outcome.trained().difference()).isEqualTo(-3);
        assertThat(outcome.trained().rate().value()).isEqualTo("70.00");
        assertThat(outcome.admitted().rate().value()).isEqualTo("100.00");
    }

    @ParameterizedTest
    @CsvSource({"756,1218,62.07", "1,8,12.50", "1,3,33.33", "2,3,66.67", "0,7,0.00", "0,0,", "5,0,"})
    void aRateIsExactOrNotAvailable(long numerator, long denominator, String value) {
        PlanOutcomeView.RateView rate = PlanOutcomeView.RateView.of(numerator, denominator);
        assertThat(rate.value()).isEqualTo(value);
        assertThat(rate.numerator()).isEqualTo(numerator);
        assertThat(rate.denominator()).isEqualTo(denominator);
    }

    private static PlanRevision revision(int toList, LocalDate day) {
        return PlanRevision.of(new PlanFigures(toList, 10, 8), day, new Decision("03-NQ/DU", day, BASE), Instant.EPOCH);
    }
}
