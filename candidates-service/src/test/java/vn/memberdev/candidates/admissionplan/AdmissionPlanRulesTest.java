package vn.memberdev.candidates.admissionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.candidates.Acts;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.problem.FieldError;

class AdmissionPlanRulesTest {

    private static final UUID BASE = UUID.fromString("01013b45-6a40-7e98-9940-a1fdd9da7dce");
    private static final LocalDate TODAY = LocalDate.of(2011, 2, 1);

    @ParameterizedTest
    @CsvSource({
        "2009-12-15,2009-12-15,",
        "2009-01-01,2009-01-01,",
        "2010-12-31,2010-12-31,",
        "2009-12-15,2010-01-02,",
        "2008-12-31,2008-12-31,outside-planning-time",
        "2011-01-01,2011-01-01,outside-planning-time",
        "2009-12-16,2009-12-15,resolution-after-effect"
    })
    void aPlanIsAdoptedInItsTimeByAnEarlierResolution(LocalDate decidedOn, LocalDate adoptedOn, String fault) {
        List<String> expected = fault == null ? List.of() : List.of(fault);
        assertThat(codes(AdmissionPlanRules.faultsOf(adoption(2010, decidedOn, adoptedOn), Optional.empty(), TODAY)))
                .isEqualTo(expected);
        assertThat(codes(AdmissionPlanRules.faultsOf(
                        revision(decidedOn, adoptedOn), plan(2010, LocalDate.of(2000, 1, 1)), Optional.empty(), TODAY)))
                .isEqualTo(expected);
    }

    @Test
    void nothingIsAdoptedInTheFuture() {
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(codes(AdmissionPlanRules.faultsOf(adoption(2011, TODAY, tomorrow), Optional.empty(), TODAY)))
                .containsExactly("date-in-future");
    }

    @Test
    void theDaysOfRevisionsDoNotCross() {
        AdmissionPlan plan = plan(2010, LocalDate.of(2010, 3, 1));
        LocalDate same = LocalDate.of(2010, 3, 1);
        assertThat(AdmissionPlanRules.faultsOf(revision(same, same), plan, Optional.empty(), TODAY))
                .isEmpty();
        LocalDate before = LocalDate.of(2010, 2, 28);
        assertThat(codes(AdmissionPlanRules.faultsOf(revision(before, before), plan, Optional.empty(), TODAY)))
                .containsExactly("before-last-revision");
    }

    @Test
    void aRevisionIsDecidedAfterWhatItRevises() {
        AdmissionPlan plan = plan(2010, LocalDate.of(2010, 3, 1));
        assertThat(codes(AdmissionPlanRules.faultsOf(
                        revision(LocalDate.of(2010, 2, 28), LocalDate.of(2010, 3, 2)), plan, Optional.empty(), TODAY)))
                .containsExactly("decided-before-revised");
    }

    private static AdmissionPlan plan(int year, LocalDate adoptedOn) {
        return AdmissionPlan.adopted(
                BASE,
                year,
                null,
                PlanRevision.of(
                        new PlanFigures(12, 10, 8), adoptedOn, Acts.decisionOf(resolution(adoptedOn)), Instant.EPOCH));
    }

    private static AdoptPlanRequest adoption(int year, LocalDate decidedOn, LocalDate adoptedOn) {
        return new AdoptPlanRequest(BASE, year, 12, 10, 8, resolution(decidedOn), adoptedOn);
    }

    private static RevisePlanRequest revision(LocalDate decidedOn, LocalDate adoptedOn) {
        return new RevisePlanRequest(15, 12, 8, resolution(decidedOn), adoptedOn);
    }

    private static Act resolution(LocalDate decidedOn) {
        return new Act("03-NQ/DU", decidedOn, BASE);
    }

    private static List<String> codes(List<FieldError> faults) {
        return faults.stream().map(FieldError::code).toList();
    }
}
