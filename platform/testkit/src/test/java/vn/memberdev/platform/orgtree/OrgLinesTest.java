package vn.memberdev.platform.orgtree;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.SuiteTestResource;

/** What a change costs: nothing is rewritten that did not change, and nothing is read that does not hang below it. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class OrgLinesTest {

    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);
    private static final LocalDate CHANGED = LocalDate.of(2010, 1, 1);

    private final Database database = Database.ofService();

    @Inject
    OrgTree tree;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void empty() {
        database.clean();
    }

    @Test
    void aChangeOfNameRewritesNoLine() {
        fill(50);
        List<Map<String, Object>> before = lines();
        assertThat(tree.apply(new OrgUnit(
                        id(0),
                        2,
                        List.of(
                                new OrgUnit.Period(SINCE, CHANGED, null, "Đảng bộ tỉnh", "PROVINCE", null),
                                new OrgUnit.Period(CHANGED, null, null, "Đảng bộ tỉnh mới", "PROVINCE", "01")))))
                .isTrue();
        assertThat(tree.find(id(0), CHANGED))
                .get()
                .extracting(OrgUnitView::name)
                .isEqualTo("Đảng bộ tỉnh mới");
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void aChangeOfTheDayRewritesTheLines() {
        fill(50);
        assertThat(tree.apply(new OrgUnit(id(1), 2, List.of(period(CHANGED, id(0))))))
                .isTrue();
        assertThat(tree.isWithin(id(11), id(0), CHANGED.minusDays(1))).isFalse();
        assertThat(tree.isWithin(id(11), id(1), CHANGED)).isTrue();
        assertThat(tree.isWithin(id(11), id(0), CHANGED)).isTrue();
    }

    /** At 20,000 organisations a plan that reads the tree is the cheaper one for a planner that guesses. */
    @Test
    void aMoveReadsOnlyWhatHangsBelow() {
        fill(20_000);
        long read = QuarkusTransaction.requiringNew().call(() -> {
            long before = readInSequence();
            assertThat(tree.apply(new OrgUnit(id(11), 2, List.of(period(SINCE, id(2))))))
                    .isTrue();
            return readInSequence() - before;
        });
        assertThat(read).isZero();
        assertThat(tree.isWithin(id(111), id(2), CHANGED)).isTrue();
        assertThat(tree.isWithin(id(111), id(1), CHANGED)).isFalse();
    }

    private long readInSequence() {
        return Jdbi.create(dataSource).withHandle(handle -> handle.createQuery("select coalesce(sum(seq_tup_read), 0)"
                        + " from pg_stat_xact_user_tables where relname like 'org\\_%'")
                .mapTo(Long.class)
                .one());
    }

    /** A tree in which each organisation has ten below it: that of number n stands under number (n - 1) / 10. */
    private void fill(int organisations) {
        database.execute(
                "insert into org_unit (org_id, version) select " + ID + ", 1 from generate_series(0, ?) n",
                organisations);
        database.execute(
                "insert into org_unit_period (org_id, valid_from, valid_to, parent_id, name, kind)"
                        + " select " + ID + ", '2000-01-01', '9999-12-31', case when n > 0 then "
                        + ID.replace("to_hex(n)", "to_hex((n - 1) / 10)")
                        + " end, 'Chi bộ', 'CELL' from generate_series(0, ?) n",
                organisations);
        database.execute("insert into org_ancestry (descendant_id, ancestor_id, valid_from, valid_to, depth)"
                + " with recursive up(d, a, depth) as (select org_id, org_id, 0 from org_unit_period union all"
                + " select d, parent_id, depth + 1 from up join org_unit_period on org_id = a"
                + " where parent_id is not null) select d, a, '2000-01-01', '9999-12-31', depth from up");
        List.of("org_unit", "org_unit_period", "org_ancestry").forEach(table -> database.execute("analyze " + table));
    }

    private static final String ID = "cast(lpad(to_hex(n), 32, '0') as uuid)";

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static OrgUnit.Period period(LocalDate from, UUID parent) {
        return new OrgUnit.Period(from, null, parent, "Chi bộ", "CELL", null);
    }

    /** Every line with the place where it is stored: one that was rewritten lies elsewhere. */
    private List<Map<String, Object>> lines() {
        return database.rows("select cast(ctid as text) as place, * from org_ancestry order by descendant_id, depth");
    }
}
