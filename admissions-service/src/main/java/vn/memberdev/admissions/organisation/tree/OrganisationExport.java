package vn.memberdev.admissions.organisation.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.admissions.organisation.establishment.OrganisationRow;
import vn.memberdev.platform.export.Column;
import vn.memberdev.platform.export.ExportFile;
import vn.memberdev.platform.export.TableExport;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.table.TableFormat;

/** A subtree as a table, those above before those below: with the columns of the import, so that it can be sent back. */
@ApplicationScoped
class OrganisationExport {

    /** A row, and how far below the root of the export it stands. */
    record Line(int depth, OrganisationRow row) {}

    private static final String FILE = "organisations";

    private static final List<Column<Line>> COLUMNS = List.of(
            new Column<>("id", line -> line.row().id()),
            new Column<>("parentId", line -> line.row().parentId()),
            new Column<>("name", line -> line.row().name()),
            new Column<>("kind", line -> line.row().kind()),
            new Column<>("code", line -> line.row().code()),
            new Column<>("effectiveOn", line -> line.row().effectiveOn()),
            new Column<>("decisionNumber", line -> line.row().decisionNumber()),
            new Column<>("decidedOn", line -> line.row().decidedOn()),
            new Column<>("decidingOrganisationId", line -> line.row().decidingOrganisationId()));

    private final SubtreeRepository subtrees;

    OrganisationExport(SubtreeRepository subtrees) {
        this.subtrees = subtrees;
    }

    Response respond(Scope scope, UUID root, TreeAsOf moment, TableFormat format) {
        Map<UUID, LocalDate> firstDays = new HashMap<>();
        return TableExport.respond(
                new ExportFile(FILE, format, true),
                COLUMNS,
                (last, limit) -> subtrees.lines(scope, root, moment, position(last), limit).stream()
                        .map(line -> new Line(line.depth(), beginningAfterParent(line.row(), firstDays)))
                        .toList());
    }

    /**
     * What stands below an organisation today may be older than it. The table has no earlier places, so each row begins
     * with the youngest of those above.
     */
    private static OrganisationRow beginningAfterParent(OrganisationRow row, Map<UUID, LocalDate> firstDays) {
        LocalDate above = firstDays.getOrDefault(row.parentId(), row.effectiveOn());
        OrganisationRow placed = above.isAfter(row.effectiveOn()) ? row.from(above) : row;
        firstDays.put(placed.id(), placed.effectiveOn());
        return placed;
    }

    private static TreePosition position(Line last) {
        return last == null
                ? TreePosition.START
                : new TreePosition(last.depth(), last.row().name(), last.row().id());
    }
}
