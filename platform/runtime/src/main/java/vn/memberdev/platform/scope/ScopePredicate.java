package vn.memberdev.platform.scope;

import java.util.Map;
import vn.memberdev.platform.time.BusinessTime;

/**
 * The only place where scope becomes a query predicate: the organisation of the row stands today in the caller's
 * subtree. A row is in scope by where its organisation stands now, whatever the date the query asks about. What was
 * recorded for an organisation that has ended is in scope of those who keep it: the one that followed, or the one it
 * last stood under, and everyone above.
 */
public final class ScopePredicate {

    private ScopePredicate() {}

    /**
     * HQL fragment over the ancestry table.
     *
     * @param organisationPath the attribute that holds the row's organisation id, for example {@code c.organisationId}
     */
    public static String hql(String organisationPath) {
        return "exists (select 1 from OrgAncestry oa where oa.descendantId = " + organisationPath
                + " and oa.ancestorId = :scopeRoot and oa.validFrom <= :scopeToday and oa.validTo > :scopeToday)";
    }

    /**
     * SQL fragment over the ancestry table, with the parameters of {@link #params(Scope)}.
     *
     * @param organisationColumn the column that holds the row's organisation id
     */
    public static String sql(String organisationColumn) {
        return "exists (select 1 from org_ancestry oa where oa.descendant_id = " + organisationColumn
                + " and oa.ancestor_id = :scopeRoot and oa.valid_from <= :scopeToday and oa.valid_to > :scopeToday)";
    }

    /** The values of the named parameters of both fragments. */
    public static Map<String, Object> params(Scope scope) {
        return Map.of("scopeRoot", scope.organisationId(), "scopeToday", BusinessTime.systemDate());
    }
}
