package vn.memberdev.admissions.organisation.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.orgtree.OrgUnit;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/**
 * What rules and other features ask of the register: which organisations there are, from when to when, with which code,
 * and below which others.
 */
@ApplicationScoped
public class RegisterRepository {

    private final Jdbi jdbi;

    RegisterRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of the organisations that the caller may touch and that have not ended, each with its first day. */
    public Map<UUID, LocalDate> firstDays(Scope scope, Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select o.id, min(p.valid_from) as first_day from organisation o"
                        + " join organisation_period p on p.organisation_id = o.id where o.id = any(:ids) and "
                        + ScopePredicate.sql("o.id")
                        + " and (o.ended_on is null or o.ended_on > :scopeToday) group by o.id")
                .bindArray("ids", UUID.class, ids.toArray())
                .bindMap(ScopePredicate.params(scope))
                .map((row, context) ->
                        Map.entry(row.getObject("id", UUID.class), row.getObject("first_day", LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Periods of organisations that are named by id or by code, in the caller's scope or not. */
    public List<KnownPeriod> known(Scope scope, Collection<UUID> ids, Collection<String> codes) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select p.organisation_id as id, p.code, p.valid_from, p.valid_to, "
                                + ScopePredicate.sql("o.id") + " as in_scope from organisation_period p"
                                + " join organisation o on o.id = p.organisation_id"
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

    @Unscoped("whether there is a root decides whether one may be established; nothing of it is shown")
    public boolean isEmpty() {
        return jdbi.withHandle(handle -> handle.createQuery("select not exists (select 1 from organisation)")
                .mapTo(Boolean.class)
                .one());
    }

    @Unscoped("who established an organisation may stand outside the caller's scope; the answer is only yes or no")
    public boolean hasEndedBy(UUID id, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select 1 from organisation where id = :id and ended_on <= :day)")
                .bind("id", id)
                .bind("day", day)
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether an organisation stands below (or is) another on any day from one until before the other. */
    @Unscoped("a rule asks about two organisations that the caller may touch; the answer is only yes or no")
    boolean isEverBelow(UUID id, UUID root, LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select 1 from org_ancestry"
                        + " where descendant_id = :id and ancestor_id = :root and valid_to > :from"
                        + " and valid_from < :to and not after_end)")
                .bind("id", id)
                .bind("root", root)
                .bind("from", from)
                .bind("to", to == null ? OrgUnit.OPEN : to)
                .mapTo(Boolean.class)
                .one());
    }
}
