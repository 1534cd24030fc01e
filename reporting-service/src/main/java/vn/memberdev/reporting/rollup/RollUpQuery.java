package vn.memberdev.reporting.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.reporting.contribution.Measure.Nature;
import vn.memberdev.reporting.contribution.TargetContributions;
import vn.memberdev.reporting.indicator.Selection;

/**
 * Which contributions a count is the sum of.
 *
 * @param selection measure and categories
 * @param organisationId root of the subtree
 * @param from first day
 * @param to last day
 * @param treeDay the day whose tree decides what is in the subtree; absent = the last day of each contribution's month
 * @param ownOnly only what stands at the organisation itself
 */
public record RollUpQuery(
        Selection selection, UUID organisationId, LocalDate from, LocalDate to, LocalDate treeDay, boolean ownOnly) {

    /** Before everything. */
    static final LocalDate BEGINNING = LocalDate.of(1800, 1, 1);

    /**
     * The contributions that a part of an indicator asks for.
     *
     * @param today the day whose tree stands for the present one
     */
    public static RollUpQuery of(
            Selection selection, UUID organisationId, Period period, TreeBasis structure, LocalDate today) {
        Nature nature = selection.measure().nature();
        if (nature == Nature.TARGET) {
            return target(selection, organisationId, period);
        }
        boolean stock = nature == Nature.STOCK;
        LocalDate asReported = stock ? period.to() : null;
        return new RollUpQuery(
                selection,
                organisationId,
                stock ? BEGINNING : period.from(),
                period.to(),
                structure == TreeBasis.RESTATED ? today : asReported,
                false);
    }

    /** A target is looked up under its own period, at the organisation it was set for, and never added up. */
    private static RollUpQuery target(Selection selection, UUID organisationId, Period period) {
        Selection exact = new Selection(
                selection.measure(),
                List.of(TargetContributions.periodKey(period.from(), period.to())),
                selection.except());
        return new RollUpQuery(exact, organisationId, period.to(), period.to(), null, true);
    }

    /** Whether this is what there is on a day, not what happened in a period. */
    public boolean isStock() {
        return selection.measure().nature() == Nature.STOCK;
    }

    /** First whole month: its first day. */
    LocalDate firstWholeMonth() {
        LocalDate month = from.withDayOfMonth(1);
        return month.equals(from) ? month : month.plusMonths(1);
    }

    /** First day after the last whole month; not before {@link #firstWholeMonth()}. */
    LocalDate afterWholeMonths() {
        LocalDate after = to.plusDays(1).withDayOfMonth(1);
        return after.isBefore(firstWholeMonth()) ? firstWholeMonth() : after;
    }
}
