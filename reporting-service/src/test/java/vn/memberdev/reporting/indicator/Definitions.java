package vn.memberdev.reporting.indicator;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import vn.memberdev.reporting.contribution.Measure;
import vn.memberdev.reporting.indicator.Indicator.Kind;
import vn.memberdev.reporting.indicator.Indicator.PeriodKind;
import vn.memberdev.reporting.indicator.Indicator.Scale;
import vn.memberdev.reporting.indicator.Indicator.Text;
import vn.memberdev.reporting.indicator.Indicator.Unit;

/** Definitions for tests without a database. */
public final class Definitions {

    private Definitions() {}

    public static Indicator count(Measure measure) {
        return indicator("IND-1", 1, Kind.COUNT, all(measure), null, PeriodKind.ANY, null, Unit.PERSONS);
    }

    public static Indicator rate(String id, int version, Measure numerator, Measure denominator) {
        return indicator(id, version, Kind.RATE, all(numerator), all(denominator), PeriodKind.ANY, null, Unit.PERCENT);
    }

    public static Indicator yearly(String id, int version) {
        Selection good = new Selection(Measure.MEMBER_RATINGS, List.of("GOOD"), List.of());
        Selection assessed = new Selection(Measure.MEMBER_RATINGS, List.of(), List.of("NOT_RATED:%"));
        return indicator(
                id, version, Kind.RATE, good, assessed, PeriodKind.YEAR, new Scale("2005", 2005, 2017), Unit.PERCENT);
    }

    public static Indicator shareChange() {
        Selection university = new Selection(Measure.MEMBERS_STOCK, List.of("UNIVERSITY"), List.of());
        return indicator(
                "IND-4A",
                1,
                Kind.SHARE_CHANGE,
                university,
                all(Measure.MEMBERS_STOCK),
                PeriodKind.ANY,
                null,
                Unit.PERCENTAGE_POINTS);
    }

    private static Selection all(Measure measure) {
        return new Selection(measure, List.of(), List.of());
    }

    private static Indicator indicator(
            String id,
            int version,
            Kind kind,
            Selection numerator,
            Selection denominator,
            PeriodKind period,
            Scale scale,
            Unit unit) {
        Text text = new Text("vi", "en");
        int decimals = kind == Kind.COUNT ? 0 : 2;
        return new Indicator(
                id,
                version,
                10,
                kind,
                numerator,
                denominator,
                period,
                scale,
                decimals,
                RoundingMode.HALF_UP,
                unit,
                text,
                text,
                "test",
                LocalDate.EPOCH);
    }
}
