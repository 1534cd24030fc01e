package vn.memberdev.admissions.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import vn.memberdev.contracts.organisations.OrganisationKind;

/**
 * Which organisations a list shows.
 *
 * @param asOf the day
 * @param parentId only those directly below this one, or null
 * @param kind only those of this kind, or null
 * @param text only those whose name has this in it, diacritics aside, or null
 * @param withSubtreeCounts whether to count what stands below each
 */
record OrganisationFilter(
        LocalDate asOf, UUID parentId, OrganisationKind kind, String text, boolean withSubtreeCounts) {

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
