package vn.memberdev.evaluation.organisationrating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** Ratings of organisations. */
@ApplicationScoped
class OrganisationRatingRepository implements PanacheRepositoryBase<OrganisationRating, UUID> {

    /** As of today, like the scope. */
    private static final String BELOW =
            "exists (select 1 from OrgAncestry sub where sub.descendantId = r.organisationId"
                    + " and sub.ancestorId = :organisationId and sub.validFrom <= :scopeToday and sub.validTo > :scopeToday)";

    private static final String IN_SCOPE = ScopePredicate.hql("r.organisationId");

    Optional<OrganisationRating> find(Scope scope, UUID organisationId, int year) {
        return find(
                        "from OrganisationRating r left join fetch r.revisions"
                                + " where r.organisationId = :organisationId and r.year = :year and " + IN_SCOPE,
                        with(scope).and("organisationId", organisationId).and("year", year))
                .singleResultOptional();
    }

    /** In the order of their ids, after {@code after}. */
    List<OrganisationRating> list(Scope scope, OrganisationRatingFilter filter, UUID after, int rows) {
        StringBuilder hql = new StringBuilder("from OrganisationRating r where r.id > :after and ").append(IN_SCOPE);
        Parameters parameters = with(scope).and("after", after);
        if (filter.year() != null) {
            hql.append(" and r.year = :year");
            parameters.and("year", filter.year());
        }
        if (filter.outcome() != null) {
            hql.append(" and r.result.outcome = :outcome");
            parameters.and("outcome", filter.outcome());
        }
        if (filter.organisationId() != null) {
            hql.append(filter.subtree() ? " and " + BELOW : " and r.organisationId = :organisationId");
            parameters.and("organisationId", filter.organisationId());
        }
        return find(hql.append(" order by r.id").toString(), parameters)
                .range(0, rows - 1)
                .list();
    }

    /** Ratings of any of these organisations in any of these years. */
    @Unscoped("the organisations were found in scope, and the ratings are theirs")
    List<OrganisationRating> ofAny(Collection<UUID> organisationIds, Collection<Integer> years) {
        return find(
                        "from OrganisationRating r where r.organisationId in :organisationIds and r.year in :years",
                        Parameters.with("organisationIds", organisationIds).and("years", years))
                .list();
    }

    private static Parameters with(Scope scope) {
        Parameters parameters = new Parameters();
        ScopePredicate.params(scope).forEach(parameters::and);
        return parameters;
    }
}
