package vn.memberdev.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A definition as callers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorView(
        @Schema(examples = "IND-2") String id,
        @Schema(examples = "1") int version,
        @Schema(examples = "RATE") Indicator.Kind kind,
        Indicator.Text labels,
        Indicator.Text definition,
        PartView numerator,
        @Schema(description = "absent for a count") PartView denominator,
        Indicator.PeriodKind periodKind,
        @Schema(description = "for indicators made of ratings: outside these years they have no value") ScaleView scale,
        @Schema(examples = "2") int decimals,
        @Schema(examples = "HALF_UP") String rounding,
        @Schema(examples = "PERCENT") Indicator.Unit unit,
        String citation,
        LocalDate publishedOn) {

    /** What is counted: a measure, all its categories or some. */
    @Schema(name = "IndicatorPart")
    public record PartView(
            @Schema(examples = "MEMBERS_ADMITTED") String measure,
            @Schema(description = "categories that count; empty = all") List<String> only,
            @Schema(description = "patterns of categories that do not; % stands for any text") List<String> except) {

        static PartView of(Selection selection) {
            return selection == null
                    ? null
                    : new PartView(selection.measure().name(), selection.only(), selection.except());
        }
    }

    /** A rating scale and the years of its use. */
    @Schema(name = "IndicatorScale")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ScaleView(
            @Schema(examples = "2018") String code,
            @Schema(examples = "2018") int firstYear,
            @Schema(description = "absent while the scale is in use") Integer lastYear) {

        static ScaleView of(Indicator.Scale scale) {
            return scale == null ? null : new ScaleView(scale.code(), scale.firstYear(), scale.lastYear());
        }
    }

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.id(),
                indicator.version(),
                indicator.kind(),
                indicator.label(),
                indicator.definition(),
                PartView.of(indicator.numerator()),
                PartView.of(indicator.denominator()),
                indicator.periodKind(),
                ScaleView.of(indicator.scale()),
                indicator.decimals(),
                indicator.rounding().name(),
                indicator.unit(),
                indicator.citation(),
                indicator.publishedOn());
    }
}
