package vn.memberdev.admissions.organisation.tree;

import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import vn.memberdev.admissions.organisation.history.OrganisationView;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/** Where a page of the tree goes on: after the organisation with this depth, name and id. */
record TreePosition(int depth, String name, UUID id) {

    static final TreePosition START = new TreePosition(-1, null, null);

    static String keyOf(OrganisationView view) {
        return (view.depth() == null ? 0 : view.depth()) + "\n" + view.id() + "\n" + view.name();
    }

    static TreePosition parse(String key) {
        String[] parts = key.split("\n", 3);
        try {
            return new TreePosition(Integer.parseInt(parts[0]), parts[2], UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException otherList) {
            throw new ProblemException(PlatformProblem.INVALID_CURSOR, "other-list");
        }
    }

    /** The keyset predicate, to be appended to other conditions. */
    String sql(String depthColumn) {
        return id == null
                ? ""
                : " and (" + depthColumn + ", p.name collate \"vi-x-icu\", o.id)"
                        + " > (:afterDepth, cast(:afterName as text) collate \"vi-x-icu\", :afterId)";
    }

    void bindTo(Query query) {
        if (id != null) {
            query.bind("afterDepth", depth).bind("afterName", name).bind("afterId", id);
        }
    }
}
