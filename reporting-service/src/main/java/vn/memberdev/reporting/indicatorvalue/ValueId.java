package vn.memberdev.reporting.indicatorvalue;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.memberdev.platform.form.Forms;
import vn.memberdev.platform.form.UnfitValue;
import vn.memberdev.reporting.rollup.Period;
import vn.memberdev.reporting.rollup.TreeBasis;

/**
 * Identity of a value. Values are computed when they are asked for, so the identity says what to compute.
 *
 * @param indicator id of the indicator
 * @param version version of its definition
 * @param organisationId root of the subtree
 * @param period the period
 * @param structure the tree
 */
public record ValueId(String indicator, int version, UUID organisationId, Period period, TreeBasis structure) {

    private static final Pattern FORM = Pattern.compile(
            "([A-Z0-9-]{1,32})\\.(\\d{1,6})~([0-9a-f-]{36})~(\\d{4}-\\d\\d-\\d\\d)~(\\d{4}-\\d\\d-\\d\\d)~([a-z-]{1,16})");

    /** From the text that callers hold; none if it is not such an identity. */
    public static Optional<ValueId> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            Period period = new Period(Forms.DAY.read(form.group(4)), Forms.DAY.read(form.group(5)));
            UUID organisation = Forms.ID.read(form.group(3));
            int version = Integer.parseInt(form.group(2));
            return TreeBasis.of(form.group(6))
                    .filter(structure -> !period.to().isBefore(period.from()))
                    .map(structure -> new ValueId(form.group(1), version, organisation, period, structure));
        } catch (UnfitValue refused) {
            return Optional.empty();
        }
    }

    /** Only characters that need no escaping in an address. */
    @Override
    public String toString() {
        return indicator + "." + version + "~" + organisationId + "~" + period.from() + "~" + period.to() + "~"
                + structure.code();
    }
}
