package vn.memberdev.platform.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.orgtree.OrgUnit;

/**
 * A small organisation tree in the service's replica, in force since 1 January 2000: a province, below it two superior
 * committees, each with one base committee, each with cells.
 *
 * <pre>
 * province ─┬─ committee ─────── base ──────┬─ cell
 *           │                               └─ secondCell
 *           └─ otherCommittee ── otherBase ─── otherCell
 * </pre>
 *
 * Officers of {@code committee} see nothing of {@code otherCommittee}.
 */
public record OrgFixture(
        UUID province,
        UUID committee,
        UUID base,
        UUID cell,
        UUID secondCell,
        UUID otherCommittee,
        UUID otherBase,
        UUID otherCell) {

    /** The day since which every organisation of the tree exists. */
    public static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    /** Puts a new tree, with new ids, into the replica. */
    public static OrgFixture plant(OrgTree tree) {
        var ids = new OrgFixture(
                Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next());
        tree.apply(unit(ids.province, null, "Đảng bộ tỉnh", "PROVINCIAL"));
        tree.apply(unit(ids.committee, ids.province, "Đảng bộ khối", "SUPERIOR"));
        tree.apply(unit(ids.base, ids.committee, "Đảng bộ cơ sở", "BASE_COMMITTEE"));
        tree.apply(unit(ids.cell, ids.base, "Chi bộ một", "CELL"));
        tree.apply(unit(ids.secondCell, ids.base, "Chi bộ hai", "CELL"));
        tree.apply(unit(ids.otherCommittee, ids.province, "Đảng bộ huyện", "SUPERIOR"));
        tree.apply(unit(ids.otherBase, ids.otherCommittee, "Đảng bộ cơ sở khác", "BASE_COMMITTEE"));
        tree.apply(unit(ids.otherCell, ids.otherBase, "Chi bộ khác", "CELL"));
        return ids;
    }

    /** One organisation as the register would publish it first. */
    public static OrgUnit unit(UUID id, UUID parentId, String name, String kind) {
        return new OrgUnit(id, 1, List.of(new OrgUnit.Period(SINCE, null, parentId, name, kind, null)));
    }
}
