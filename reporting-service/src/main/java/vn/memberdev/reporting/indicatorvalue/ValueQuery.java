package vn.memberdev.reporting.indicatorvalue;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.memberdev.reporting.rollup.Period;
import vn.memberdev.reporting.rollup.TreeBasis;
import vn.memberdev.reporting.web.Parameters;

/** Which values are asked for. To be taken as a bean parameter. */
public class ValueQuery {

    private static final Pattern PERIOD = Pattern.compile("(.{10})\\.\\.(.{10})");

    @QueryParam("organisation")
    @Parameter(description = "root of the subtree", required = true)
    private UUID organisation;

    @QueryParam("period")
    @Parameter(description = "first and last day; this or year", example = "2005-01-01..2009-12-31")
    private String period;

    @QueryParam("year")
    @Parameter(description = "a calendar year; this or period", example = "2009")
    private Integer year;

    @QueryParam("indicator")
    @Parameter(description = "may be repeated; without it, all indicators that have values for such a period")
    private List<String> indicator;

    @QueryParam("structure")
    @DefaultValue("as-reported")
    @Parameter(description = "as-reported: by the tree of that time; restated: by the tree of today")
    private String structure;

    @QueryParam("by")
    @Parameter(
            description = "category: divides each value by the categories of its numerator; an indicator's measure says"
                    + " which they are, for example the reasons of removals",
            example = "category")
    private String by;

    UUID organisationId() {
        return Parameters.required("organisation", organisation, "not-null");
    }

    List<String> indicators() {
        return indicator == null ? List.of() : indicator.stream().distinct().toList();
    }

    TreeBasis structure() {
        return TreeBasis.of(structure).orElseThrow(() -> Parameters.refused("structure", "structure"));
    }

    boolean byCategory() {
        if (by != null && !by.equals("category")) {
            throw Parameters.refused("by", "by");
        }
        return by != null;
    }

    Period period() {
        if ((period == null) == (year == null)) {
            throw Parameters.refused("period", "period-or-year");
        }
        return year != null ? Period.year(year) : ofDays();
    }

    private Period ofDays() {
        var form = PERIOD.matcher(period);
        if (!form.matches()) {
            throw Parameters.refused("period", "period");
        }
        Period days = new Period(Parameters.day("period", form.group(1)), Parameters.day("period", form.group(2)));
        if (days.to().isBefore(days.from())) {
            throw Parameters.refused("period", "period-order", "from", days.from(), "to", days.to());
        }
        return days;
    }
}
