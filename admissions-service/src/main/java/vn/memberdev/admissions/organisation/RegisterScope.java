package vn.memberdev.admissions.organisation;

import java.util.Map;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/**
 * The scope of the register itself: an organisation is in scope by where it stands today and, once it has ended, by
 * where it stood on its last day. Else nobody could look up what has ended, or record a late decision about it.
 */
final class RegisterScope {

    /** SQL over the organisation {@code o}. */
    static final String SQL = "exists (select 1 from org_ancestry oa where oa.descendant_id = o.id"
            + " and oa.ancestor_id = :scopeRoot and oa.valid_from <= :scopeToday"
            + " and (oa.valid_to > :scopeToday or oa.valid_to = o.ended_on))";

    /** HQL over the organisation {@code o}. */
    static final String HQL = "exists (select 1 from OrgAncestry oa where oa.descendantId = o.id"
            + " and oa.ancestorId = :scopeRoot and oa.validFrom <= :scopeToday"
            + " and (oa.validTo > :scopeToday or oa.validTo = o.endedOn))";

    private RegisterScope() {}

    static Map<String, Object> params(Scope scope) {
        return ScopePredicate.params(scope);
    }
}
