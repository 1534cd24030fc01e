package vn.memberdev.evaluation.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** Reads the platform's tree for many organisations at once. */
@ApplicationScoped
class OrganisationRepository {

    private static final String KINDS = "select q.org_id, q.on_day, p.kind"
            + " from unnest(cast(:ids as uuid[]), cast(:days as date[])) as q (org_id, on_day)"
            + " left join org_unit_period p on p.org_id = q.org_id and p.valid @> q.on_day where "
            + ScopePredicate.sql("q.org_id");

    private final Jdbi jdbi;

    OrganisationRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What each organisation of the scope was on its day; empty where it did not exist then. */
    Map<OrganisationDay, Optional<OrganisationKind>> kinds(Scope scope, Collection<OrganisationDay> asked) {
        List<OrganisationDay> days = List.copyOf(asked);
        return jdbi.withHandle(handle -> handle.createQuery(KINDS)
                .bindArray(
                        "ids",
                        UUID.class,
                        days.stream().map(OrganisationDay::organisationId).toList())
                .bindArray(
                        "days",
                        LocalDate.class,
                        days.stream().map(OrganisationDay::on).toList())
                .bindMap(ScopePredicate.params(scope))
                .reduceRows(new HashMap<>(), (kinds, row) -> {
                    kinds.put(
                            new OrganisationDay(
                                    row.getColumn("org_id", UUID.class), row.getColumn("on_day", LocalDate.class)),
                            Optional.ofNullable(row.getColumn("kind", String.class))
                                    .map(OrganisationKind::valueOf));
                    return kinds;
                }));
    }
}
