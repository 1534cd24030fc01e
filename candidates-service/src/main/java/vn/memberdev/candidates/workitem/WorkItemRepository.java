package vn.memberdev.candidates.workitem;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** Reads what is to be seen to. */
@ApplicationScoped
class WorkItemRepository {

    private final Jdbi jdbi;

    WorkItemRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
        // One set of values serves the query of each kind, and not every kind asks for all of them.
        this.jdbi.configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true));
    }

    /** Items after a key, in the order of keys. */
    List<WorkItemView> page(Scope scope, WorkItemFilter filter, WorkItemTerms terms, WorkItemKey after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(WorkItemSql.of(filter))
                .bindMap(ScopePredicate.params(scope))
                .bind("day", filter.asOf())
                .bind("organisation", filter.organisationId())
                .bind("fromClass", terms.helperDueFromClass())
                .bind("helperDueMonths", terms.helperDueMonths())
                .bind("warnedUntil", filter.asOf().plusMonths(terms.warningMonths()))
                .bind("nobody", WorkItemKey.NOBODY)
                .bind("afterCandidate", after.candidateId())
                .bind("afterKind", after.kind())
                .bind("afterSubject", after.subject())
                .bind("limit", limit)
                .map((row, context) -> item(row, filter.asOf()))
                .list());
    }

    private static WorkItemView item(ResultSet row, LocalDate asOf) throws SQLException {
        return new WorkItemView(
                WorkItemKind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("member_id", UUID.class),
                row.getObject("affiliated_at", UUID.class),
                row.getObject("task_id", UUID.class),
                successors(row),
                asOf);
    }

    private static List<UUID> successors(ResultSet row) throws SQLException {
        Array successors = row.getArray("successors");
        List<UUID> ids = successors == null ? List.of() : Arrays.asList((UUID[]) successors.getArray());
        return ids.isEmpty() ? null : ids;
    }
}
