package vn.memberdev.evaluation.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** Campaigns. A caller sees those of its subtree and those from above that cover it. */
@ApplicationScoped
class CampaignRepository implements PanacheRepositoryBase<Campaign, UUID> {

    private static final String VISIBLE = "(" + ScopePredicate.hql("c.organisationId")
            + " or exists (select 1 from OrgAncestry up where up.descendantId = :scopeRoot"
            + " and up.ancestorId = c.organisationId and up.validFrom <= :scopeToday and up.validTo > :scopeToday))";

    private static final String COVERED = "select q.org_id, q.on_day, min(c.opened_on) as opened_on from"
            + " unnest(cast(:ids as uuid[]), cast(:days as date[])) as q (org_id, on_day) join org_ancestry a on"
            + " a.descendant_id = q.org_id and a.valid_from <= q.on_day and a.valid_to > q.on_day join rating_campaign c"
            + " on c.organisation_id = a.ancestor_id and c.year = extract(year from q.on_day) group by q.org_id, q.on_day";

    private final Jdbi jdbi;

    CampaignRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Campaign> find(Scope scope, UUID id) {
        return find(
                        "from Campaign c where c.id = :id and " + VISIBLE,
                        with(scope).and("id", id))
                .firstResultOptional();
    }

    /** In the order of their ids, after {@code after}; null filters are left out. */
    List<Campaign> list(Scope scope, Integer year, UUID organisationId, UUID after, int rows) {
        StringBuilder hql = new StringBuilder("from Campaign c where c.id > :after and ").append(VISIBLE);
        Parameters parameters = with(scope).and("after", after);
        if (year != null) {
            hql.append(" and c.year = :year");
            parameters.and("year", year);
        }
        if (organisationId != null) {
            hql.append(" and c.organisationId = :organisationId");
            parameters.and("organisationId", organisationId);
        }
        return find(hql.append(" order by c.id").toString(), parameters)
                .range(0, rows - 1)
                .list();
    }

    @Unscoped("the organisation was found in scope; its campaign must be seen to refuse a second one")
    Optional<Campaign> findOf(int year, UUID organisationId) {
        return find("year = ?1 and organisationId = ?2", year, organisationId).firstResultOptional();
    }

    /**
     * The organisations that a campaign of their day's year covers, by the tree of that day, each with the day on which the
     * first such campaign opened.
     */
    @Unscoped("campaigns from above cover the caller's organisations; the organisations were found in scope")
    Map<OrganisationDay, LocalDate> covered(Collection<OrganisationDay> asked) {
        List<OrganisationDay> days = List.copyOf(asked);
        return jdbi.withHandle(handle -> handle.createQuery(COVERED)
                .bindArray(
                        "ids",
                        UUID.class,
                        days.stream().map(OrganisationDay::organisationId).toList())
                .bindArray(
                        "days",
                        LocalDate.class,
                        days.stream().map(OrganisationDay::on).toList())
                .reduceRows(new HashMap<>(), (covered, row) -> {
                    covered.put(
                            new OrganisationDay(
                                    row.getColumn("org_id", UUID.class), row.getColumn("on_day", LocalDate.class)),
                            row.getColumn("opened_on", LocalDate.class));
                    return covered;
                }));
    }

    private static Parameters with(Scope scope) {
        Parameters parameters = new Parameters();
        ScopePredicate.params(scope).forEach(parameters::and);
        return parameters;
    }
}
