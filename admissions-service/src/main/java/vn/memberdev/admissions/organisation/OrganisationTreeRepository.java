package vn.memberdev.admissions.organisation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** Organisations as they are read: on a day, as parts of the tree. */
@ApplicationScoped
class OrganisationTreeRepository {

    private static final String COLUMNS =
            "select o.id, o.version + 1 as version, p.parent_id, p.name, p.kind, p.code, p.valid_from, o.changed_at";
    private static final String ON_THE_DAY =
            " from organisation o join organisation_period p on p.organisation_id = o.id and p.valid @> cast(:asOf as date)";
    private static final String ANCESTRY_ON_THE_DAY = " and a.valid_from <= :asOf and a.valid_to > :asOf";
    private static final String BELOW = ", (select count(*) from org_ancestry a where a.ancestor_id = o.id"
            + " and a.descendant_id <> o.id" + ANCESTRY_ON_THE_DAY + ") as below";
    private static final String IN_SCOPE = ScopePredicate.sql("o.id");

    private final Jdbi jdbi;

    OrganisationTreeRepository(AgroalDataSource dataSource) {
        this.jdbi =
                Jdbi.create(dataSource).registerArrayType(UUID.class, "uuid").registerArrayType(String.class, "text");
    }

    Optional<OrganisationOnDay> find(Scope scope, UUID id, LocalDate asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        COLUMNS + ", 0 as depth" + ON_THE_DAY + " where o.id = :id and " + IN_SCOPE)
                .bind("id", id)
                .bind("asOf", asOf)
                .bindMap(ScopePredicate.params(scope))
                .map((row, context) -> onDay(row, asOf, null, null))
                .findOne());
    }

    /** Organisations by name; those below one organisation with the size of what stands below them in turn. */
    List<OrganisationView> list(Scope scope, OrganisationFilter filter, TreePosition after, int rows) {
        boolean children = filter.withSubtreeCounts();
        String sql = COLUMNS + (children ? BELOW : "") + ON_THE_DAY + " where " + IN_SCOPE
                + (filter.parentId() == null ? "" : " and p.parent_id = :parentId")
                + (filter.kind() == null ? "" : " and p.kind = :kind")
                + (filter.text() == null ? "" : " and position(:text in p.search_name) > 0")
                + after.sql("0") + " order by p.name collate \"vi-x-icu\", o.id limit :rows";
        return jdbi.withHandle(handle -> {
            Query query = page(handle.createQuery(sql), scope, filter.asOf(), after, rows);
            filter.bindTo(query);
            return query.map((row, context) -> onDay(row, filter.asOf(), children ? row.getInt("below") : null, null)
                            .view())
                    .list();
        });
    }

    /** An organisation and everything below it, level by level. */
    List<OrganisationView> subtree(Scope scope, UUID root, LocalDate asOf, TreePosition after, int rows) {
        String sql = COLUMNS + ", a.depth" + ON_THE_DAY
                + " join org_ancestry a on a.descendant_id = o.id and a.ancestor_id = :root" + ANCESTRY_ON_THE_DAY
                + " where " + IN_SCOPE + after.sql("a.depth")
                + " order by a.depth, p.name collate \"vi-x-icu\", o.id limit :rows";
        return jdbi.withHandle(handle -> page(handle.createQuery(sql), scope, asOf, after, rows)
                .bind("root", root)
                .map((row, context) ->
                        onDay(row, asOf, null, row.getInt("depth")).view())
                .list());
    }

    /** The organisations above one, from the top of the caller's part of the tree down. */
    List<OrganisationView> ancestors(Scope scope, UUID id, LocalDate asOf) {
        String sql = COLUMNS + ON_THE_DAY
                + " join org_ancestry a on a.ancestor_id = o.id and a.descendant_id = :id and a.ancestor_id <> :id"
                + ANCESTRY_ON_THE_DAY + " where " + IN_SCOPE + " order by a.depth desc";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bind("asOf", asOf)
                .bindMap(ScopePredicate.params(scope))
                .map((row, context) -> onDay(row, asOf, null, null).view())
                .list());
    }

    /** Those of the organisations that the caller may touch, each with its first day. */
    Map<UUID, LocalDate> firstDays(Scope scope, Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select o.id, min(p.valid_from) as first_day from organisation o"
                        + " join organisation_period p on p.organisation_id = o.id where o.id = any(:ids) and "
                        + IN_SCOPE
                        + " group by o.id")
                .bindArray("ids", UUID.class, ids.toArray())
                .bindMap(ScopePredicate.params(scope))
                .map((row, context) ->
                        Map.entry(row.getObject("id", UUID.class), row.getObject("first_day", LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Periods of organisations that are named by id or by code, in the caller's scope or not. */
    List<KnownPeriod> known(Scope scope, Collection<UUID> ids, Collection<String> codes) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select p.organisation_id as id, p.code, p.valid_from, p.valid_to, "
                                + ScopePredicate.sql("p.organisation_id") + " as in_scope from organisation_period p"
                                + " where p.organisation_id = any(:ids) or p.code = any(:codes)")
                        .bindArray("ids", UUID.class, ids.toArray())
                        .bindArray("codes", String.class, codes.toArray())
                        .bindMap(ScopePredicate.params(scope))
                        .map((row, context) -> new KnownPeriod(
                                row.getObject("id", UUID.class),
                                row.getString("code"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class),
                                row.getBoolean("in_scope")))
                        .list());
    }

    @Unscoped("whether there is a root decides whether one may be established; nothing of it is told")
    boolean isEmpty() {
        return jdbi.withHandle(handle -> handle.createQuery("select not exists (select 1 from organisation)")
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether an organisation stands below (or is) another on any day from the given one on. */
    @Unscoped("a rule asks about two organisations that the caller may touch; only yes or no is told")
    boolean isEverBelow(UUID id, UUID root, LocalDate from) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select 1 from org_ancestry"
                        + " where descendant_id = :id and ancestor_id = :root and valid_to > :from)")
                .bind("id", id)
                .bind("root", root)
                .bind("from", from)
                .mapTo(Boolean.class)
                .one());
    }

    private static Query page(Query query, Scope scope, LocalDate asOf, TreePosition after, int rows) {
        after.bindTo(query);
        return query.bind("asOf", asOf).bind("rows", rows).bindMap(ScopePredicate.params(scope));
    }

    private static OrganisationOnDay onDay(ResultSet row, LocalDate asOf, Integer subtreeCount, Integer depth)
            throws SQLException {
        OrganisationView view = new OrganisationView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                asOf,
                row.getObject("parent_id", UUID.class),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getObject("valid_from", LocalDate.class),
                OrganisationStatus.ACTIVE,
                subtreeCount,
                depth);
        return new OrganisationOnDay(
                view,
                row.getObject("changed_at", java.time.OffsetDateTime.class).toInstant());
    }
}
