package vn.memberdev.reporting.indicatorvalue;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.memberdev.reporting.indicator.Indicator.Unit;

/** A difference of two values as callers see it. */
@Schema(name = "IndicatorChange")
public record ChangeView(
        IndicatorValueView later,
        IndicatorValueView earlier,
        @Schema(examples = "2.19", nullable = true, description = "from the exact fractions, rounded once")
                @JsonInclude(JsonInclude.Include.ALWAYS)
                String difference,
        @Schema(examples = "PERCENTAGE_POINTS", description = "percentages differ by percentage points") Unit unit) {

    static ChangeView of(Change change, String base) {
        Unit unit = change.later().indicator().unit();
        return new ChangeView(
                IndicatorValueView.of(change.later(), base),
                IndicatorValueView.of(change.earlier(), base),
                change.decimal(),
                unit == Unit.PERCENT ? Unit.PERCENTAGE_POINTS : unit);
    }
}
