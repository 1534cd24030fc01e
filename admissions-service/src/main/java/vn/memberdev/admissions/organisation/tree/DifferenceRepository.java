package vn.memberdev.admissions.organisation.tree;

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
import vn.memberdev.admissions.organisation.tree.DifferenceView.Difference;
import vn.memberdev.admissions.organisation.tree.DifferenceView.Side;
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
              left join before b on b.organisation_id = o.id
              left join after a on a.organisation_id = o.id
             where o.id > :after
               and (b.parent_id, b.name, b.kind, b.code, b.organisation_id)
                   is distinct from (a.parent_id, a.name, a.kind, a.code, a.organisation_id)
               and """;

    private static final String SIDE_NOW =
            """
            %1$s as not materialized (
                select organisation_id, parent_id, name, kind, code from organisation_period
                 where valid @> cast(:%2$s as date)
            )""";

    private static final String SIDE_THEN = "%1$s as (select * from (%2$s) k where not k.ended)";

    /** Below the organisation on one of the two days: what left it and what came to it both count. */
    private static final String BELOW_NOW =
            " and exists (select 1 from org_ancestry l where l.descendant_id = o.id and l.ancestor_id = :root and not"
                    + " l.after_end and (l.valid_from <= :from and l.valid_to > :from or l.valid_from <= :to and"
                    + " l.valid_to > :to))";

    private static final String BELOW_THEN =
            " and (o.id in (select id from below_before) or o.id in (select id from below_after))";

    private static final String BELOW_SIDE =
            """
            , below_%1$s(id) as (
                select cast(:root as uuid)
                union
                select k.organisation_id from below_%1$s l join %1$s k on k.parent_id = l.id
            )""";

    private final Jdbi jdbi;

    DifferenceRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<DifferenceView> list(Scope scope, DifferenceQuery asked, LocalDate to, UUID after, int rows) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql(asked))
                    .bind("from", asked.from())
                    .bind("to", to)
                    .bind("after", after)
                    .bind("rows", rows)
                    .bindMap(ScopePredicate.params(scope));
            if (asked.root() != null) {
                query.bind("root", asked.root());
            }
            if (asked.knownAt() != null) {
                query.bind("knownAt", asked.knownAt());
            }
            return query.map((row, context) -> view(row)).list();
        });
    }

    private static String sql(DifferenceQuery asked) {
        boolean now = asked.knownAt() == null;
        String sides = now
                ? SIDE_NOW.formatted("before", "from") + ", " + SIDE_NOW.formatted("after", "to")
                : SIDE_THEN.formatted("before", TreeAsOf.knownThen("from")) + ", "
                        + SIDE_THEN.formatted("after", TreeAsOf.knownThen("to"));
        String lines =
                now || asked.root() == null ? "" : BELOW_SIDE.formatted("before") + BELOW_SIDE.formatted("after");
        String below = asked.root() == null ? "" : now ? BELOW_NOW : BELOW_THEN;
        return "with recursive " + sides + lines + " " + DIFFERENCES + " " + ScopePredicate.sql("o.id") + below
                + " order by o.id limit :rows";
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
