package vn.memberdev.admissions.organisation.tree;

import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import vn.memberdev.admissions.organisation.history.OrganisationStatus;
import vn.memberdev.contracts.organisations.OrganisationKind;

/**
 * Which organisations a list shows.
 *
 * @param moment the day, and what was known
 * @param parentId only those directly below this one, or null
 * @param kind only those of this kind, or null
 * @param status those that work on the day, or those that had ended by then
 * @param text only those whose name has this in it, diacritics aside, or whose code begins so; or null
 * @param withSubtreeCounts whether to count what stands below each
 */
record OrganisationFilter(
        TreeAsOf moment,
        UUID parentId,
        OrganisationKind kind,
        OrganisationStatus status,
        String text,
        boolean withSubtreeCounts) {

    String sql() {
        return (status == OrganisationStatus.ENDED ? " and p.ended" : " and not p.ended")
                + (parentId == null ? "" : " and p.parent_id = :parentId")
                + (kind == null ? "" : " and p.kind = :kind")
                + (text == null ? "" : " and (position(:text in p.search_name) > 0 or starts_with(p.code, :text))");
    }

    void bindTo(Query query) {
        if (parentId != null) {
            query.bind("parentId", parentId);
        }
        if (kind != null) {
            query.bind("kind", kind.name());
        }
        if (text != null) {
            query.bind("text", text);
        }
    }
}
