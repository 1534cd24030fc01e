package vn.memberdev.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Scope;

/** Sums of counters over a subtree. */
@ApplicationScoped
class RollUpRepository {

    /** Whole months come from the counters; the days before and after them, if any, from the contributions. */
    private static final String SUM = RollUpSql.PLACED
            + """
            select coalesce(sum(x.amount), 0)
              from (select c.organisation_id, c.month, c.amount
                      from counter c
                     where %s and c.month >= :firstMonth and c.month < :afterMonths
                    union all
                    select t.organisation_id, cast(date_trunc('month', t.on_date) as date), t.amount
                      from contribution t
                     where %s and (t.on_date >= :from and t.on_date < :firstMonth
                                or t.on_date >= :afterMonths and t.on_date <= :to)
                       and t.on_date between :from and :to) x
              join placed p on p.organisation_id = x.organisation_id and %s
            """
                    .formatted(RollUpSql.selected("c"), RollUpSql.selected("t"), RollUpSql.inSubtree("x.month"));

    private final Jdbi jdbi;

    RollUpRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    long sum(Scope scope, Extent extent) {
        return jdbi.withHandle(handle -> handle.createQuery(SUM)
                .bindMap(RollUpSql.parameters(scope, extent))
                .bindArray("only", String.class, extent.selection().only())
                .bindArray("except", String.class, extent.selection().except())
                .bind("from", extent.from())
                .bind("to", extent.to())
                .bind("firstMonth", extent.firstWholeMonth())
                .bind("afterMonths", extent.afterWholeMonths())
                .mapTo(Long.class)
                .one());
    }
}
