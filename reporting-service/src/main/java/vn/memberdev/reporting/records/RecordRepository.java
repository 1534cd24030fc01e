package vn.memberdev.reporting.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.reporting.fact.FactKind;
import vn.memberdev.reporting.rollup.RollUpQuery;
import vn.memberdev.reporting.rollup.RollUpSql;

/** The contributions behind a count, with what is needed to find their facts at the owning service. */
@ApplicationScoped
class RecordRepository {

    private static final String FILTER =
            """
              from contribution t
              join placed p on p.organisation_id = t.organisation_id and %s
             where %s and t.on_date between :from and :to and %s
            """
                    .formatted(
                            RollUpSql.inSubtree("cast(date_trunc('month', t.on_date) as date)"),
                            RollUpSql.selected("t"),
                            ScopePredicate.sql("t.organisation_id"));

    /** Each contribution is a record. */
    private static final String FLOW =
            "select t.fact_kind, t.fact_id, t.organisation_id, t.category, t.on_date, t.amount" + FILTER;

    /** Entries and exits of one fact cancel: what is left is who is in the stock, and since when. */
    private static final String STOCK = "select t.fact_kind, t.fact_id, t.organisation_id, t.category,"
            + " max(t.on_date) as on_date, sum(t.amount) as amount"
            + FILTER
            + " group by t.fact_kind, t.fact_id, t.organisation_id, t.category having sum(t.amount) <> 0";

    private static final String PAGE =
            """
            select r.fact_kind, r.fact_id, r.organisation_id, r.category, r.on_date, r.amount,
                   coalesce(f.state ->> 'memberId', f.state ->> 'organisationId') as subject_id,
                   f.state ->> 'year' as year
              from (%s) r
              join fact f on f.kind = r.fact_kind and f.id = r.fact_id
             where (r.fact_id, r.organisation_id, r.on_date, r.category)
                 > (:afterId, :afterOrganisation, cast(:afterOn as date), :afterCategory)
             order by r.fact_id, r.organisation_id, r.on_date, r.category
             limit :limit
            """;

    private final Jdbi jdbi;

    RecordRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A page of records, one more than asked for if there are more. */
    List<IndicatorRecord> page(Scope scope, RollUpQuery query, RecordPosition after, int limit) {
        String sql = RollUpSql.PLACED + PAGE.formatted(query.isStock() ? STOCK : FLOW);
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindMap(RollUpSql.parameters(scope, query))
                .bindArray("only", String.class, query.selection().only())
                .bindArray("except", String.class, query.selection().except())
                .bind("from", query.from())
                .bind("to", query.to())
                .bind("afterId", after.id())
                .bind("afterOrganisation", after.organisationId())
                .bind("afterOn", after.on())
                .bind("afterCategory", after.category())
                .bind("limit", limit + 1)
                .map((row, context) -> indicatorRecord(row))
                .list());
    }

    private static IndicatorRecord indicatorRecord(ResultSet row) throws SQLException {
        FactKind kind = FactKind.valueOf(row.getString("fact_kind"));
        boolean rating = kind == FactKind.MEMBER_RATING || kind == FactKind.ORGANISATION_RATING;
        return new IndicatorRecord(
                kind,
                row.getObject("fact_id", UUID.class),
                rating ? UUID.fromString(row.getString("subject_id")) : null,
                rating ? Integer.valueOf(row.getString("year")) : null,
                row.getObject("organisation_id", UUID.class),
                row.getObject("on_date", LocalDate.class),
                row.getString("category"),
                row.getLong("amount"));
    }
}
