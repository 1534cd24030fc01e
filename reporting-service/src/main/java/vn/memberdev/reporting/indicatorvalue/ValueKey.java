package vn.memberdev.reporting.indicatorvalue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.platform.language.Message;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.reporting.indicator.Indicator;
import vn.memberdev.reporting.indicator.Indicator.Kind;
import vn.memberdev.reporting.indicator.Selection;
import vn.memberdev.reporting.rollup.Period;
import vn.memberdev.reporting.rollup.RollUpQuery;
import vn.memberdev.reporting.rollup.TreeBasis;

/**
 * What a value is a value of.
 *
 * @param indicator the definition
 * @param organisationId root of the subtree
 * @param period the period
 * @param structure the tree it is rolled up by
 */
public record ValueKey(Indicator indicator, UUID organisationId, Period period, TreeBasis structure) {

    /** Identity of the value, stable as long as the definition stands. */
    public ValueId id() {
        return new ValueId(indicator.id(), indicator.version(), organisationId, period, structure);
    }

    /** Whether the definition's scale was in use all through the period; without that there is no value. */
    boolean holds() {
        return indicator.holds(period.from(), period.to());
    }

    /** Throws 422 {@code scale-not-of-the-year}. */
    public void requireHolds() {
        if (!holds()) {
            throw new ProblemException(
                            IndicatorValueProblem.SCALE_NOT_OF_THE_YEAR,
                            "detail",
                            "indicator",
                            indicator.id(),
                            "years",
                            years())
                    .with("indicator", indicator.id());
        }
    }

    /** The years of the definition's scale, in words. */
    Message years() {
        Indicator.Scale scale = indicator.scale();
        return scale.lastYear() == null
                ? Message.words("years.from", "first", scale.firstYear())
                : Message.words("years.from-to", "first", scale.firstYear(), "last", scale.lastYear());
    }

    /**
     * The contributions that a part of the value is the sum of; none if the value has no such part.
     *
     * @param today the day whose tree stands for the present one
     */
    public Optional<RollUpQuery> query(Part part, LocalDate today) {
        Selection selection = part.isNumerator() ? indicator.numerator() : indicator.denominator();
        if (selection == null || (part.isOpening() && indicator.kind() != Kind.SHARE_CHANGE)) {
            return Optional.empty();
        }
        Period at = part.isOpening() ? period.eve() : period;
        return Optional.of(RollUpQuery.of(selection, organisationId, at, structure, today));
    }
}
