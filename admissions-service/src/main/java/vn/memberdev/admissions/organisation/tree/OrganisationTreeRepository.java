package vn.memberdev.admissions.organisation.tree;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.memberdev.admissions.organisation.history.OrganisationStatus;
import vn.memberdev.admissions.organisation.history.OrganisationView;
import vn.memberdev.admissions.organisation.tree.TreeAsOf.Lines;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.contracts.organisations.OrganisationPower;
import vn.memberdev.platform.decision.ActColumns;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** Organisations as they are read: on a day, as parts of the tree. */
@ApplicationScoped
class OrganisationTreeRepository {

    private static final String COLUMNS = "select o.id, o.version + 1 as version, p.parent_id, p.name, p.kind, p.code,"
            + " p.valid_from, p.ended, o.changed_at, e.operation, e.effective_on, e.decision_number,"
            + " e.decision_decided_on, e.decision_organisation_id";
    private static final String BELOW =
            ", (select count(*) from lines a where a.ancestor_id = o.id" + " and a.descendant_id <> o.id) as below";

    private final Jdbi jdbi;

    OrganisationTreeRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<OrganisationOnDay> find(Scope scope, UUID id, TreeAsOf moment) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(
                    moment.with() + COLUMNS + onTheDay(moment) + " where o.id = :id and " + ScopePredicate.sql("o.id"));
            moment.bindTo(query);
            return query.bind("id", id)
                    .bindMap(ScopePredicate.params(scope))
                    .map((row, context) -> onDay(row, moment, null, null))
                    .findOne();
        });
    }

    /** Whether the caller may see the organisation, on whatever day. */
    boolean isInScope(Scope scope, UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select 1 from organisation o where o.id = :id and "
                                + ScopePredicate.sql("o.id") + ")")
                        .bind("id", id)
                        .bindMap(ScopePredicate.params(scope))
                        .mapTo(Boolean.class)
                        .one());
    }

    @Unscoped("the organisation was found in scope before")
    List<OrganisationView.Power> powers(UUID id, TreeAsOf moment) {
        // A withdrawal that was not known yet left the power as it was.
        String withdrawn = moment.knownAt() == null ? "" : " or g.withdrawal_recorded_at > :knownAt";
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery("select g.power, g.valid_from, g.decision_number, g.decision_decided_on,"
                    + " g.decision_organisation_id from organisation_power g where g.organisation_id = :id"
                    + " and g.valid_from <= cast(:asOf as date) and (g.valid_to is null"
                    + " or g.valid_to > cast(:asOf as date)" + withdrawn + ")" + moment.recorded("g.recorded_at")
                    + " order by g.power");
            moment.bindTo(query);
            return query.bind("id", id)
                    .map((row, context) -> new OrganisationView.Power(
                            OrganisationPower.valueOf(row.getString("power")),
                            row.getObject("valid_from", LocalDate.class),
                            ActColumns.read(row)))
                    .list();
        });
    }

    /** Organisations by name; those below one organisation with the size of what stands below them in turn. */
    List<OrganisationView> list(Scope scope, OrganisationFilter filter, TreePosition after, int rows) {
        boolean children = filter.withSubtreeCounts();
        TreeAsOf moment = filter.moment();
        String sql = (children ? moment.with(Lines.DOWN_FROM_CHILDREN) + COLUMNS + BELOW : moment.with() + COLUMNS)
                + onTheDay(moment) + " where " + ScopePredicate.sql("o.id")
                + filter.sql() + after.sql("0") + " order by p.name collate \"vi-x-icu\", o.id limit :rows";
        return jdbi.withHandle(handle -> {
            Query query = page(handle.createQuery(sql), scope, moment, after, rows);
            filter.bindTo(query);
            return query.map((row, context) -> onDay(row, moment, children ? row.getInt("below") : null, null)
                            .view())
                    .list();
        });
    }

    /** An organisation and everything below it, level by level. */
    List<OrganisationView> subtree(Scope scope, UUID root, TreeAsOf moment, TreePosition after, int rows) {
        String sql = moment.with(Lines.DOWN) + COLUMNS + ", a.depth" + onTheDay(moment)
                + " join lines a on a.descendant_id = o.id and a.ancestor_id = :root where "
                + ScopePredicate.sql("o.id")
                + after.sql("a.depth") + " order by a.depth, p.name collate \"vi-x-icu\", o.id limit :rows";
        return jdbi.withHandle(handle -> page(handle.createQuery(sql), scope, moment, after, rows)
                .bind("root", root)
                .map((row, context) ->
                        onDay(row, moment, null, row.getInt("depth")).view())
                .list());
    }

    /** The organisations above one, from the top of the caller's part of the tree down. */
    List<OrganisationView> ancestors(Scope scope, UUID id, TreeAsOf moment) {
        String sql = moment.with(Lines.UP) + COLUMNS + onTheDay(moment)
                + " join lines a on a.ancestor_id = o.id and a.descendant_id = :id and a.ancestor_id <> :id"
                + " where " + ScopePredicate.sql("o.id") + " order by a.depth desc";
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql);
            moment.bindTo(query);
            return query.bind("id", id)
                    .bindMap(ScopePredicate.params(scope))
                    .map((row, context) -> onDay(row, moment, null, null).view())
                    .list();
        });
    }

    /** The organisations on the day; with how they ended, if they had. */
    private static String onTheDay(TreeAsOf moment) {
        return " from organisation o join known p on p.organisation_id = o.id"
                + " left join organisation_change e on p.ended and e.organisation_id = o.id and e.operation in "
                + TreeAsOf.ENDS + " and " + moment.inForce("e");
    }

    private static Query page(Query query, Scope scope, TreeAsOf moment, TreePosition after, int rows) {
        after.bindTo(query);
        moment.bindTo(query);
        return query.bind("rows", rows).bindMap(ScopePredicate.params(scope));
    }

    private static OrganisationOnDay onDay(ResultSet row, TreeAsOf moment, Integer subtreeCount, Integer depth)
            throws SQLException {
        OrganisationView view = new OrganisationView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                moment.asOf(),
                moment.knownAt(),
                row.getObject("parent_id", UUID.class),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("ended") ? OrganisationStatus.ENDED : OrganisationStatus.ACTIVE,
                row.getBoolean("ended") ? end(row) : null,
                null,
                subtreeCount,
                depth);
        return new OrganisationOnDay(
                view, row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static OrganisationView.End end(ResultSet row) throws SQLException {
        return new OrganisationView.End(
                OrganisationOperation.valueOf(row.getString("operation")),
                row.getObject("effective_on", LocalDate.class),
                ActColumns.read(row));
    }
}
