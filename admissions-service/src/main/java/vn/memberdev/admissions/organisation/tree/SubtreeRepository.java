package vn.memberdev.admissions.organisation.tree;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.memberdev.admissions.organisation.establishment.OrganisationRow;
import vn.memberdev.admissions.organisation.tree.TreeAsOf.Lines;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** An organisation and all below it, for those who take the whole: level by level and by name. */
@ApplicationScoped
class SubtreeRepository {

    private static final String FROM = " from lines a join organisation o on o.id = a.descendant_id"
            + " join known p on p.organisation_id = o.id and not p.ended";
    private static final String WHERE = " where a.ancestor_id = :root and " + ScopePredicate.sql("o.id");
    private static final String ORDER = " order by a.depth, p.name collate \"vi-x-icu\", o.id limit :rows";

    private final Jdbi jdbi;

    SubtreeRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<WholeTreeView.Node> nodes(Scope scope, UUID root, TreeAsOf moment, int rows) {
        String sql =
                moment.with(Lines.DOWN) + "select o.id, p.parent_id, p.name, p.kind, p.code" + FROM + WHERE + ORDER;
        return jdbi.withHandle(handle -> about(handle.createQuery(sql), scope, root, moment)
                .bind("rows", rows)
                .map((row, context) -> new WholeTreeView.Node(
                        row.getObject("id", UUID.class),
                        row.getObject("parent_id", UUID.class),
                        row.getString("name"),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("code")))
                .list());
    }

    /** Rows of an export, each with the establishment of the organisation. */
    List<OrganisationExport.Line> lines(Scope scope, UUID root, TreeAsOf moment, TreePosition after, int rows) {
        String sql = moment.with(Lines.DOWN)
                + "select o.id, p.parent_id, p.name, p.kind, p.code, a.depth, e.effective_on, e.decision_number,"
                + " e.decision_decided_on, e.decision_organisation_id" + FROM
                + " join organisation_change e on e.organisation_id = o.id and e.operation = 'ESTABLISH' and "
                + moment.inForce("e") + WHERE + after.sql("a.depth") + ORDER;
        return jdbi.withHandle(handle -> {
            Query query = about(handle.createQuery(sql), scope, root, moment);
            after.bindTo(query);
            return query.bind("rows", rows)
                    .map((row, context) -> new OrganisationExport.Line(
                            row.getInt("depth"),
                            new OrganisationRow(
                                    row.getObject("id", UUID.class),
                                    row.getObject("parent_id", UUID.class),
                                    null,
                                    row.getString("name"),
                                    OrganisationKind.valueOf(row.getString("kind")),
                                    row.getString("code"),
                                    row.getObject("effective_on", LocalDate.class),
                                    row.getString("decision_number"),
                                    row.getObject("decision_decided_on", LocalDate.class),
                                    row.getObject("decision_organisation_id", UUID.class))))
                    .list();
        });
    }

    /** Another number whenever anything in the register has changed: versions only grow, and nothing is ever removed. */
    @Unscoped("a number that says nothing of any organisation")
    long revision() {
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(sum(version + 1), 0) from organisation")
                .mapTo(Long.class)
                .one());
    }

    private static Query about(Query query, Scope scope, UUID root, TreeAsOf moment) {
        moment.bindTo(query);
        return query.bind("root", root).bindMap(ScopePredicate.params(scope));
    }
}
