package vn.memberdev.platform.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import vn.memberdev.platform.testkit.Database;

/**
 * Constraints and indexes are named by one rule: what it is, the table, then its columns or its meaning. A fault of the
 * database then says by its name which rule was broken where, and code may rely on the name.
 *
 * <table>
 * <caption>The first letters</caption>
 * <tr><td>{@code pk_}</td><td>primary key: {@code pk_candidate}, the table alone</td></tr>
 * <tr><td>{@code fk_}</td><td>foreign key: {@code fk_candidate_listing_candidate}</td></tr>
 * <tr><td>{@code ck_}</td><td>check: {@code ck_candidate_listing_removal}</td></tr>
 * <tr><td>{@code uq_}</td><td>unique or excluding, as a constraint or an index: {@code uq_candidate_reference}</td></tr>
 * <tr><td>{@code ix_}</td><td>any other index: {@code ix_candidate_organisation}</td></tr>
 * </table>
 */
public final class ConstraintNames {

    /** All but those of NOT NULL, which nobody names, and those of Flyway's own table. */
    private static final String NAMED =
            """
            with named as (
                select t.relname as owner, c.conname as name,
                       case c.contype when 'p' then 'pk' when 'f' then 'fk' when 'c' then 'ck' else 'uq' end as kind
                  from pg_constraint c join pg_class t on t.oid = c.conrelid
                 where c.connamespace = 'public'::regnamespace and c.contype <> 'n'
                union all
                select t.relname, x.relname, case when i.indisunique then 'uq' else 'ix' end
                  from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
                 where x.relnamespace = 'public'::regnamespace
                   and not exists (select 1 from pg_constraint c where c.conindid = x.oid and c.contype in ('p', 'u', 'x'))
            )
            select owner, name, kind from named where owner <> 'flyway_schema_history' order by owner, name
            """;

    private ConstraintNames() {}

    /** Every name of the database follows the rule. */
    public static void verify(Database database) {
        assertThat(violations(database))
                .as("constraints and indexes not named pk_, fk_, ck_, uq_ or ix_ with table and columns or meaning")
                .isEmpty();
    }

    static List<String> violations(Database database) {
        return database.rows(NAMED).stream()
                .filter(row -> !follows(row))
                .map(row -> row.get("owner") + ": " + row.get("name") + " (" + row.get("kind") + "_)")
                .toList();
    }

    private static boolean follows(Map<String, Object> row) {
        String table = row.get("kind") + "_" + row.get("owner");
        String name = (String) row.get("name");
        return name.equals(table) || (!row.get("kind").equals("pk") && name.startsWith(table + "_"));
    }
}
