package vn.memberdev.reporting.contribution;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import vn.memberdev.contracts.plans.AdmissionPlanState;

/**
 * An admission plan in the figures: three numbers for one organisation and one year, as the newest resolution sets
 * them. They are looked up as targets are: plans of an organisation and of those below it speak of the same people.
 */
final class PlanContributions {

    private PlanContributions() {}

    static List<Contribution> toList(AdmissionPlanState plan) {
        return planned(Measure.PLANNED_TO_LIST, plan, plan.toList());
    }

    static List<Contribution> toTrain(AdmissionPlanState plan) {
        return planned(Measure.PLANNED_TO_TRAIN, plan, plan.toTrain());
    }

    static List<Contribution> toAdmit(AdmissionPlanState plan) {
        return planned(Measure.PLANNED_TO_ADMIT, plan, plan.toAdmit());
    }

    private static List<Contribution> planned(Measure measure, AdmissionPlanState plan, int persons) {
        LocalDate from = LocalDate.of(plan.year(), Month.JANUARY, 1);
        LocalDate to = LocalDate.of(plan.year(), Month.DECEMBER, 31);
        return List.of(
                new Contribution(measure, plan.organisationId(), to, TargetContributions.periodKey(from, to), persons));
    }
}
