package vn.memberdev.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Unscoped;
import vn.memberdev.reporting.contribution.Measure;
import vn.memberdev.reporting.indicator.Indicator.Kind;
import vn.memberdev.reporting.indicator.Indicator.PeriodKind;
import vn.memberdev.reporting.indicator.Indicator.Scale;
import vn.memberdev.reporting.indicator.Indicator.Text;
import vn.memberdev.reporting.indicator.Indicator.Unit;

/** The table of definitions. */
@ApplicationScoped
@Unscoped("definitions are the same for everybody")
class IndicatorRepository {

    private final Jdbi jdbi;

    IndicatorRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All versions of all definitions, in the order of lists, newest version first. */
    List<Indicator> all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, version, position, kind, numerator_measure, numerator_only, numerator_except,"
                                + " denominator_measure, denominator_only, denominator_except, period_kind, scale,"
                                + " first_year, last_year, decimals, rounding, unit, label_vi, label_en, definition_vi, definition_en, citation,"
                                + " published_on from indicator_definition order by position, id, version desc")
                .map((row, context) -> indicator(row))
                .list());
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                row.getString("id"),
                row.getInt("version"),
                row.getInt("position"),
                Kind.valueOf(row.getString("kind")),
                selection(row, "numerator"),
                selection(row, "denominator"),
                PeriodKind.valueOf(row.getString("period_kind")),
                scale(row),
                row.getInt("decimals"),
                RoundingMode.valueOf(row.getString("rounding")),
                Unit.valueOf(row.getString("unit")),
                new Text(row.getString("label_vi"), row.getString("label_en")),
                new Text(row.getString("definition_vi"), row.getString("definition_en")),
                row.getString("citation"),
                row.getObject("published_on", LocalDate.class));
    }

    private static Scale scale(ResultSet row) throws SQLException {
        String code = row.getString("scale");
        return code == null
                ? null
                : new Scale(code, row.getInt("first_year"), row.getObject("last_year", Integer.class));
    }

    private static Selection selection(ResultSet row, String part) throws SQLException {
        String measure = row.getString(part + "_measure");
        return measure == null
                ? null
                : new Selection(
                        Measure.valueOf(measure),
                        texts(row.getArray(part + "_only")),
                        texts(row.getArray(part + "_except")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
