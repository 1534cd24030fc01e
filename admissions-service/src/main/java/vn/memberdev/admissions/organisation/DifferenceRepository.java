package vn.memberdev.admissions.organisation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.memberdev.admissions.organisation.DifferenceView.Difference;
import vn.memberdev.admissions.organisation.DifferenceView.Side;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** Differences between the trees of two days. */
@ApplicationScoped
class DifferenceRepository {

    private static final String DIFFERENCES =
            """
            select o.id, b.organisation_id is not null as was, b.parent_id as was_below, b.name as was_named,
                   b.kind as was_kind, b.code as was_code, a.organisation_id is not null as is_there,
                   a.parent_id as is_below, a.name as is_named, a.kind as is_kind, a.code as is_code
              from organisation o
              left join organisation_period b on b.organisation_id = o.id and b.valid @> cast(:from as date)
              left join organisation_period a on a.organisation_id = o.id and a.valid @> cast(:to as date)
             where o.id > :after
               and (b.parent_id, b.name, b.kind, b.code, b.organisation_id)
                   is distinct from (a.parent_id, a.name, a.kind, a.code, a.organisation_id)
               and """;

    /** Below the organisation on one of the two days: what left it and what came to it both count. */
    private static final String BELOW =
            " and exists (select 1 from org_ancestry l where l.descendant_id = o.id and l.ancestor_id = :root"
                    + " and not l.after_end and (l.valid_from <= :from and l.valid_to > :from or l.valid_from <= :to and l.valid_to > :to))";

    private final Jdbi jdbi;

    DifferenceRepository(AgroalDataSource dataSource) {
        this.jdbi = Jdbi.create(dataSource);
    }

    List<DifferenceView> list(Scope scope, DifferenceQuery asked, LocalDate to, UUID after, int rows) {
        String sql = DIFFERENCES + " " + ScopePredicate.sql("o.id") + (asked.root() == null ? "" : BELOW)
                + " order by o.id limit :rows";
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("from", asked.from())
                    .bind("to", to)
                    .bind("after", after)
                    .bind("rows", rows)
                    .bindMap(ScopePredicate.params(scope));
            if (asked.root() != null) {
                query.bind("root", asked.root());
            }
            return query.map((row, context) -> view(row)).list();
        });
    }

    private static DifferenceView view(ResultSet row) throws SQLException {
        Side before = row.getBoolean("was") ? side(row, "was") : null;
        Side after = row.getBoolean("is_there") ? side(row, "is") : null;
        return new DifferenceView(row.getObject("id", UUID.class), changes(before, after), before, after);
    }

    private static Side side(ResultSet row, String prefix) throws SQLException {
        return new Side(
                row.getObject(prefix + "_below", UUID.class),
                row.getString(prefix + "_named"),
                OrganisationKind.valueOf(row.getString(prefix + "_kind")),
                row.getString(prefix + "_code"));
    }

    private static List<Difference> changes(Side before, Side after) {
        if (before == null) {
            return List.of(Difference.ESTABLISHED);
        }
        if (after == null) {
            return List.of(Difference.ENDED);
        }
        List<Difference> changes = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            changes.add(Difference.RENAMED);
        }
        if (!Objects.equals(before.parentId(), after.parentId())) {
            changes.add(Difference.MOVED);
        }
        if (before.kind() != after.kind()) {
            changes.add(Difference.KIND_CHANGED);
        }
        if (!Objects.equals(before.code(), after.code())) {
            changes.add(Difference.CODE_CHANGED);
        }
        return changes;
    }
}
