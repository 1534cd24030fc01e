package vn.memberdev.platform.orgtree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.memberdev.platform.lock.AdvisoryLocks;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/**
 * The service's replica of the organisation tree, with validity intervals: who stood above whom on any day.
 *
 * <p>The periods are the truth; the ancestry is derived from them ({@link OrgLines}) and rewritten for an organisation
 * that stands elsewhere than before and everything that ever stood below it. So the order of arrival does not matter: a child that comes before its parent
 * hangs below an unknown id until the parent arrives.
 *
 * <p>From the end of an organisation on the ancestry says where its records are: below the organisation that keeps them
 * ({@link OrgUnit#keeper()}), wherever that one goes. So scope, and figures by the tree of today, follow the lineage.
 */
@ApplicationScoped
public class OrgTree {

    /**
     * Lines derive from several organisations, which other replicas may be writing in this moment: one writer at a time,
     * until its commit, or neither sees the other and a line is missing for good.
     */
    private static final String LOCK = "select pg_advisory_xact_lock(" + AdvisoryLocks.ORGANISATION_TREE + ", 0)";

    private static final String TAKE =
            """
            insert into org_unit (org_id, version, ended_on, successors, keeper_id)
            values (:id, :version, :endedOn, :successors, cast(:keeper as uuid))
            on conflict (org_id) do update set version = excluded.version, ended_on = excluded.ended_on,
                successors = excluded.successors, keeper_id = excluded.keeper_id
             where org_unit.version < excluded.version
            """;

    private final Jdbi jdbi;
    private final BusinessTime time;

    /** The tree in a service's database; time says what day it is. */
    public OrgTree(Jdbi jdbi, BusinessTime time) {
        this.jdbi = jdbi;
        this.time = time;
    }

    /**
     * Takes an organisation as the register published it. An older or equal version is passed over.
     *
     * @return whether it was taken
     */
    @Transactional
    public boolean apply(OrgUnit unit) {
        return jdbi.withHandle(handle -> {
            handle.execute(LOCK);
            var before = OrgLines.placesOf(handle, unit.id());
            if (!isNewer(handle, unit)) {
                return false;
            }
            writePeriods(handle, unit);
            if (!before.equals(OrgLines.placesOf(handle, unit.id()))) {
                OrgLines.rewrite(handle, unit.id());
            }
            return true;
        });
    }

    /** Writes the unit itself, unless it is known in this version or a later one. */
    private static boolean isNewer(Handle handle, OrgUnit unit) {
        return handle.createUpdate(TAKE)
                        .bind("id", unit.id())
                        .bind("version", unit.version())
                        .bind("endedOn", unit.endedOn())
                        .bindArray("successors", UUID.class, unit.successors())
                        .bind("keeper", unit.keeper().orElse(null))
                        .execute()
                > 0;
    }

    private static void writePeriods(Handle handle, OrgUnit unit) {
        handle.createUpdate("delete from org_unit_period where org_id = :id")
                .bind("id", unit.id())
                .execute();
        for (OrgUnit.Period period : unit.periods()) {
            handle.createUpdate(
                            "insert into org_unit_period (org_id, valid_from, valid_to, parent_id, name, kind, code)"
                                    + " values (:id, :from, :to, cast(:parentId as uuid), :name, :kind, :code)")
                    .bind("id", unit.id())
                    .bind("from", period.from())
                    .bind("to", period.to() == null ? OrgUnit.OPEN : period.to())
                    .bind("parentId", period.parentId())
                    .bind("name", period.name())
                    .bind("kind", period.kind())
                    .bind("code", period.code())
                    .execute();
        }
    }

    /** The organisation on a day, if it existed then. Not scoped: for rules, not for answers. */
    public Optional<OrgUnitView> find(UUID id, LocalDate on) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + " where org_id = :id and valid @> cast(:on as date)")
                        .bind("id", id)
                        .bind("on", on)
                        .map(VIEW)
                        .findOne());
    }

    /** The organisation's ancestors on a day, from the root down to its parent. */
    public List<OrgUnitView> ancestors(UUID id, LocalDate on) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select p.org_id as id, p.parent_id, p.name, p.kind, p.code,"
                                + " p.valid_from as \"from\", p.valid_to as \"to\""
                                + " from org_ancestry a join org_unit_period p on p.org_id = a.ancestor_id"
                                + " and p.valid @> cast(:on as date)"
                                + " where a.descendant_id = :id and a.ancestor_id <> :id"
                                + " and a.valid_from <= :on and a.valid_to > :on order by a.depth desc")
                        .bind("id", id)
                        .bind("on", on)
                        .map(VIEW)
                        .list());
    }

    /**
     * Whether the organisation stands in (or is the root of) a subtree on a day; after its end, whether its records do.
     */
    public boolean isWithin(UUID organisationId, UUID root, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select 1 from org_ancestry where descendant_id = :id and ancestor_id = :root"
                                + " and valid_from <= :on and valid_to > :on)")
                .bind("id", organisationId)
                .bind("root", root)
                .bind("on", on)
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether the organisation, or after its end its records, stand in the caller's subtree today. */
    public boolean inScope(Scope scope, UUID organisationId) {
        return isWithin(organisationId, scope.organisationId(), time.today());
    }

    /**
     * Refuses an organisation that is unknown or outside the caller's subtree, without telling the two apart.
     *
     * @param pointer JSON pointer of the field that names it
     */
    public void requireInScope(Scope scope, UUID organisationId, String pointer) {
        if (organisationId == null || !inScope(scope, organisationId)) {
            throw new ProblemException(PlatformProblem.ORGANISATION_NOT_FOUND).fault(pointer, "organisation-not-found");
        }
    }

    /** Organisations that hang, or whose records hang, below an id that is not known (yet). */
    public List<UUID> unplaced() {
        return jdbi.withHandle(handle -> handle.createQuery("select distinct p.org_id from org_place p"
                        + " where p.parent_id is not null and not exists"
                        + " (select 1 from org_unit u where u.org_id = p.parent_id)")
                .mapTo(UUID.class)
                .list());
    }

    /**
     * Organisations that were split and whose records are therefore kept outside a subtree, though some of their
     * successors stand in it on the day.
     */
    public List<UUID> undivided(UUID root, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(UNDIVIDED)
                .bind("root", root)
                .bind("on", on)
                .mapTo(UUID.class)
                .list());
    }

    private static final String UNDIVIDED =
            """
            with inside as (
                select descendant_id from org_ancestry
                 where ancestor_id = :root and valid_from <= :on and valid_to > :on
            )
            select u.org_id from org_unit u
             where cardinality(u.successors) > 1 and u.ended_on <= :on
               and u.org_id not in (select descendant_id from inside)
               and exists (select 1 from inside i where i.descendant_id = any(u.successors))
             order by u.org_id
            """;

    private static final String SELECT =
            "select org_id as id, parent_id, name, kind, code, valid_from as \"from\", valid_to as \"to\" from"
                    + " org_unit_period";

    private static final RowMapper<OrgUnitView> VIEW = ConstructorMapper.of(OrgUnitView.class);
}
