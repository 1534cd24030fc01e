package vn.memberdev.platform.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.memberdev.platform.testkit.Database;

/**
 * A decision, resolution or other act stands in three columns that begin with what it is: {@code removal_number},
 * {@code removal_decided_on} and {@code removal_organisation_id} for the act that removes, and {@code decision_…} where
 * a table has one act only. A table that keeps the day alone calls it {@code decided_on}.
 */
public final class DecisionColumns {

    private static final String OTHERWISE =
            """
            select c.table_name || '.' || c.column_name as violation
              from information_schema.columns c
             where c.table_schema = 'public'
               and (c.column_name ~ '(deciding|decided_by|resolving|accepting)_organisation(_id)?$'
                    or c.column_name ~ '(resolved|accepted)_on$'
                    or c.column_name like '%\\_decided\\_on' and not (
                        select count(*) = 2 from information_schema.columns o
                         where o.table_schema = 'public' and o.table_name = c.table_name
                           and o.column_name in (replace(c.column_name, '_decided_on', '_number'),
                                                 replace(c.column_name, '_decided_on', '_organisation_id')))
                    or c.column_name = 'decided_on' and exists (
                        select from information_schema.columns o
                         where o.table_schema = 'public' and o.table_name = c.table_name
                           and o.column_name = 'decision_number'))
             order by 1
            """;

    private DecisionColumns() {}

    /** Every act of the database stands in such columns. */
    public static void verify(Database database) {
        assertThat(violations(database))
                .as("columns of a decision not named <act>_number, <act>_decided_on, <act>_organisation_id")
                .isEmpty();
    }

    static List<Object> violations(Database database) {
        return database.rows(OTHERWISE).stream()
                .map(row -> row.get("violation"))
                .toList();
    }
}
