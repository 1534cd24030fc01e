package vn.memberdev.reporting.rollup;

import java.util.HashMap;
import java.util.Map;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.reporting.generation.GenerationSql;

/** The one place where "the subtree of that time" and "these categories" become SQL. */
public final class RollUpSql {

    /**
     * {@code placed}: when each organisation, and after its end what was recorded for it, stood below the one asked
     * about. Before its first known day an organisation counts where it first stood, so that a fact dated earlier is not
     * lost.
     */
    public static final String PLACED =
            """
            with placed as (
                select a.descendant_id as organisation_id, a.valid_to,
                       case when a.valid_from = known.first then date '-infinity' else a.valid_from end as valid_from
                  from org_ancestry a
                  join (select org_id, min(valid_from) as first from org_unit_period group by org_id) known
                    on known.org_id = a.descendant_id
                 where a.ancestor_id = :organisation
                   and (a.descendant_id = a.ancestor_id or not :ownOnly)
                   and %s
            )
            """
                    .formatted(ScopePredicate.sql("a.ancestor_id"));

    private RollUpSql() {}

    /** Whether a row is of the live generation and its category is selected. */
    public static String selected(String row) {
        return row + ".generation = " + GenerationSql.LIVE + " and " + row
                + ".measure = :measure and (cardinality(:only) = 0 or " + row + ".category = any(:only))" + " and not ("
                + row + ".category like any(:except))";
    }

    /** Whether the placed organisation {@code p} stood in the subtree when it matters for a month. */
    public static String inSubtree(String month) {
        String day =
                "coalesce(cast(:treeDay as date), cast(" + month + " + interval '1 month' - interval '1 day' as date))";
        return "p.valid_from <= " + day + " and p.valid_to > " + day;
    }

    /** Values of the named parameters, but for the arrays. */
    public static Map<String, Object> parameters(Scope scope, RollUpQuery query) {
        Map<String, Object> parameters = new HashMap<>(ScopePredicate.params(scope));
        parameters.put("organisation", query.organisationId());
        parameters.put("ownOnly", query.ownOnly());
        parameters.put("measure", query.selection().measure().name());
        parameters.put("treeDay", query.treeDay());
        return parameters;
    }
}
