package vn.memberdev.admissions.organisation.powers;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationPower;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** Organisations with the powers they held on a day. */
@ApplicationScoped
class OrganisationPowerRepository {

    private static final String SELECT =
            """
            select p.organisation_id as id, p.name, p.kind,
                   array(select g.power || ' ' || to_char(g.valid_from, 'YYYY-MM-DD') from organisation_power g
                          where g.organisation_id = p.organisation_id and g.valid @> q.on_day) as powers
            """;

    private static final String ON_THE_DAY = SELECT
            + " from (select cast(:on as date) as on_day) q"
            + " join organisation_period p on p.valid @> q.on_day where ";

    private static final String BELOW =
            " and exists (select 1 from org_ancestry b where b.descendant_id = p.organisation_id"
                    + " and b.ancestor_id = :root and not b.after_end and b.valid_from <= :on and b.valid_to > :on)";

    /** The ancestry holds each organisation as its own first ancestor, at depth 0. */
    private static final String LINES = SELECT
            + """
                    , q.place_id, q.on_day
                      from unnest(cast(:places as uuid[]), cast(:days as date[])) as q (place_id, on_day)
                      join org_ancestry a on a.descendant_id = q.place_id and not a.after_end
                       and a.valid_from <= q.on_day and a.valid_to > q.on_day
                      join organisation_period p on p.organisation_id = a.ancestor_id and p.valid @> q.on_day
                     order by q.place_id, q.on_day, a.depth
                    """;

    private final Jdbi jdbi;

    OrganisationPowerRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<OrganisationWithPowers> find(Scope scope, UUID id, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        ON_THE_DAY + "p.organisation_id = :id and " + ScopePredicate.sql("p.organisation_id"))
                .bind("on", on)
                .bind("id", id)
                .bindMap(ScopePredicate.params(scope))
                .map((row, context) -> organisation(row))
                .findOne());
    }

    List<OrganisationWithPowers> listBaseCommittees(Scope scope, UUID root, LocalDate on, UUID after, int rows) {
        String sql = ON_THE_DAY + "p.kind = 'BASE_COMMITTEE' and p.organisation_id > :after and "
                + ScopePredicate.sql("p.organisation_id") + (root == null ? "" : BELOW)
                + " order by p.organisation_id limit :rows";
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("on", on)
                    .bind("after", after)
                    .bind("rows", rows)
                    .bindMap(ScopePredicate.params(scope));
            if (root != null) {
                query.bind("root", root);
            }
            return query.map((row, context) -> organisation(row)).list();
        });
    }

    @Unscoped("who decides over an organisation of the caller's scope may stand above it, outside that scope")
    Map<PlaceOnDay, List<OrganisationWithPowers>> listLines(Collection<PlaceOnDay> places) {
        List<PlaceOnDay> asked = places.stream().distinct().toList();
        return jdbi.withHandle(handle -> handle
                .createQuery(LINES)
                .bindArray(
                        "places",
                        UUID.class,
                        asked.stream().map(PlaceOnDay::organisationId).toArray())
                .bindArray(
                        "days",
                        LocalDate.class,
                        asked.stream().map(PlaceOnDay::on).toArray())
                .map((row, context) -> Map.entry(
                        new PlaceOnDay(row.getObject("place_id", UUID.class), row.getObject("on_day", LocalDate.class)),
                        organisation(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static OrganisationWithPowers organisation(ResultSet row) throws SQLException {
        Map<OrganisationPower, LocalDate> powers = new EnumMap<>(OrganisationPower.class);
        for (String held : (String[]) row.getArray("powers").getArray()) {
            String[] powerAndSince = held.split(" ", 2);
            powers.put(OrganisationPower.valueOf(powerAndSince[0]), LocalDate.parse(powerAndSince[1]));
        }
        return new OrganisationWithPowers(
                row.getObject("id", UUID.class),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                powers);
    }
}
