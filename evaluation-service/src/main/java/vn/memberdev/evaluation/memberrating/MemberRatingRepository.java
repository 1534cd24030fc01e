package vn.memberdev.evaluation.memberrating;

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

/** Ratings of members. */
@ApplicationScoped
class MemberRatingRepository implements PanacheRepositoryBase<MemberRating, UUID> {

    /** As of today, like the scope. */
    private static final String BELOW =
            "exists (select 1 from OrgAncestry sub where sub.descendantId = r.organisationId"
                    + " and sub.ancestorId = :organisationId and sub.validFrom <= :scopeToday and sub.validTo > :scopeToday)";

    private static final String IN_SCOPE = ScopePredicate.hql("r.organisationId");

    Optional<MemberRating> find(Scope scope, UUID memberId, int year) {
        return find(
                        "from MemberRating r left join fetch r.revisions"
                                + " where r.memberId = :memberId and r.year = :year and " + IN_SCOPE,
                        with(scope).and("memberId", memberId).and("year", year))
                .singleResultOptional();
    }

    /** In the order of their ids, after {@code after}. */
    List<MemberRating> list(Scope scope, MemberRatingFilter filter, UUID after, int rows) {
        StringBuilder hql = new StringBuilder("from MemberRating r where r.id > :after and ").append(IN_SCOPE);
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

    /** Ratings of any of these members in any of these years. */
    @Unscoped("the members were found in scope; a rating of their year must be seen wherever it stands")
    List<MemberRating> ofAny(Collection<UUID> memberIds, Collection<Integer> years) {
        return find(
                        "from MemberRating r where r.memberId in :memberIds and r.year in :years",
                        Parameters.with("memberIds", memberIds).and("years", years))
                .list();
    }

    private static Parameters with(Scope scope) {
        Parameters parameters = new Parameters();
        ScopePredicate.params(scope).forEach(parameters::and);
        return parameters;
    }
}
