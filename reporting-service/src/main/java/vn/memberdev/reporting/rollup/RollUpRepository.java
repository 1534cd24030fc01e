package vn.memberdev.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.memberdev.platform.scope.Scope;

/** Sums of counters over a subtree. */
@ApplicationScoped
class RollUpRepository {

    /** Whole months come from the counters; the days before and after them, if any, from the contributions. */
    private static final String COUNTED =
            """
              from (select c.organisation_id, c.month, c.category, c.amount
                      from counter c
                     where %s and c.month >= :firstMonth and c.month < :afterMonths
                    union all
                    select t.organisation_id, cast(date_trunc('month', t.on_date) as date), t.category, t.amount
                      from contribution t
                     where %s and (t.on_date >= :from and t.on_date < :firstMonth
                                or t.on_date >= :afterMonths and t.on_date <= :to)
                       and t.on_date between :from and :to) x
              join placed p on p.organisation_id = x.organisation_id and %s
            """
                    .formatted(RollUpSql.selected("c"), RollUpSql.selected("t"), RollUpSql.inSubtree("x.month"));

    private static final String SUM = RollUpSql.PLACED + "select coalesce(sum(x.amount), 0)" + COUNTED;

    private static final String BY_CATEGORY =
            RollUpSql.PLACED + "select x.category, cast(sum(x.amount) as bigint) as amount" + COUNTED
                    + " group by x.category having sum(x.amount) <> 0 order by x.category";

    private final Jdbi jdbi;

    RollUpRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    long sum(Scope scope, RollUpQuery query) {
        return jdbi.withHandle(
                handle -> query(handle, SUM, scope, query).mapTo(Long.class).one());
    }

    SortedMap<String, Long> byCategory(Scope scope, RollUpQuery query) {
        return jdbi.withHandle(
                handle -> query(handle, BY_CATEGORY, scope, query).reduceRows(new TreeMap<>(), (found, row) -> {
                    found.put(row.getColumn("category", String.class), row.getColumn("amount", Long.class));
                    return found;
                }));
    }

    private static Query query(Handle handle, String sql, Scope scope, RollUpQuery query) {
        return handle.createQuery(sql)
                .bindMap(RollUpSql.parameters(scope, query))
                .bindArray("only", String.class, query.selection().only())
                .bindArray("except", String.class, query.selection().except())
                .bind("from", query.from())
                .bind("to", query.to())
                .bind("firstMonth", query.firstWholeMonth())
                .bind("afterMonths", query.afterWholeMonths());
    }
}
