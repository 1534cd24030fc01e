package vn.memberdev.evaluation.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.codelist.Labels;
import vn.memberdev.platform.scope.Unscoped;

/** Reads the schemes and reasons that the migrations set. */
@ApplicationScoped
@Unscoped("rules of the field are the same for everybody")
class SchemeRepository {

    private final Jdbi jdbi;

    SchemeRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<RatingScheme> schemes() {
        Map<String, Map<Subject, List<Category>>> scales = categories();
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select version, first_year, last_year, citation from rating_scheme order by first_year")
                .map((row, context) -> {
                    String version = row.getString("version");
                    Map<Subject, List<Category>> scale = scales.getOrDefault(version, Map.of());
                    return new RatingScheme(
                            version,
                            row.getInt("first_year"),
                            row.getObject("last_year", Integer.class),
                            row.getString("citation"),
                            List.copyOf(scale.getOrDefault(Subject.MEMBER, List.of())),
                            List.copyOf(scale.getOrDefault(Subject.ORGANISATION, List.of())));
                })
                .list());
    }

    List<NotRatedReason> reasons() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select subject, code, first_year, last_year, rank, label_vi, label_en, citation"
                                + " from not_rated_reason order by subject, rank")
                .map((row, context) -> new NotRatedReason(
                        Subject.valueOf(row.getString("subject")),
                        row.getString("code"),
                        row.getInt("first_year"),
                        row.getObject("last_year", Integer.class),
                        row.getInt("rank"),
                        labels(row),
                        row.getString("citation")))
                .list());
    }

    private Map<String, Map<Subject, List<Category>>> categories() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select scheme_version, subject, code, rank, label_vi, label_en, exemplary_allowed"
                                + " from rating_category order by scheme_version, subject, rank")
                .reduceRows(new HashMap<>(), (scales, row) -> {
                    scales.computeIfAbsent(
                                    row.getColumn("scheme_version", String.class), v -> new EnumMap<>(Subject.class))
                            .computeIfAbsent(
                                    Subject.valueOf(row.getColumn("subject", String.class)), s -> new ArrayList<>())
                            .add(new Category(
                                    row.getColumn("code", String.class),
                                    row.getColumn("rank", Integer.class),
                                    new Labels(
                                            row.getColumn("label_vi", String.class),
                                            row.getColumn("label_en", String.class)),
                                    row.getColumn("exemplary_allowed", Boolean.class)));
                    return scales;
                }));
    }

    private static Labels labels(ResultSet row) throws SQLException {
        return new Labels(row.getString("label_vi"), row.getString("label_en"));
    }
}
