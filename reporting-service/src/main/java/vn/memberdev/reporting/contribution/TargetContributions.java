package vn.memberdev.reporting.contribution;

import java.time.LocalDate;
import java.util.List;
import vn.memberdev.contracts.targets.TargetState;

/** A target in the figures: the number of a resolution, for one organisation and one period. */
public final class TargetContributions {

    private static final String ADMISSIONS = "ADMISSIONS";

    private TargetContributions() {}

    static List<Contribution> admissions(TargetState target) {
        if (!ADMISSIONS.equals(target.indicator())) {
            return List.of();
        }
        return List.of(new Contribution(
                Measure.ADMISSION_TARGET,
                target.organisationId(),
                target.periodTo(),
                periodKey(target.periodFrom(), target.periodTo()),
                target.value()));
    }

    /** The category under which targets of a period are found. */
    public static String periodKey(LocalDate from, LocalDate to) {
        return from + ".." + to;
    }
}
