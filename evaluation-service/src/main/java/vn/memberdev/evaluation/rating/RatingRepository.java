package vn.memberdev.evaluation.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.evaluation.rating.roll.RatingKey;
import vn.memberdev.evaluation.scheme.Subject;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** Ratings of both kinds of subject. */
@ApplicationScoped
class RatingRepository implements PanacheRepositoryBase<Rating, UUID> {

    /** As of today, like the scope. */
    private static final String BELOW =
            "exists (select 1 from OrgAncestry sub where sub.descendantId = r.organisationId and sub.ancestorId ="
                    + " :organisationId and sub.validFrom <= :scopeToday and sub.validTo > :scopeToday)";

    private static final String IN_SCOPE = ScopePredicate.hql("r.organisationId");

    Optional<Rating> find(Scope scope, Subject subject, RatingKey key) {
        return find(
                        "from Rating r left join fetch r.revisions where r.subject = :subject"
                                + " and r.subjectId = :subjectId and r.year = :year and " + IN_SCOPE,
                        with(scope)
                                .and("subject", subject)
                                .and("subjectId", key.subjectId())
                                .and("year", key.year()))
                .singleResultOptional();
    }

    /** In the order of their ids, after {@code after}. */
    List<Rating> list(Scope scope, Subject subject, RatingFilter filter, UUID after, int rows) {
        StringBuilder hql =
                new StringBuilder("from Rating r where r.subject = :subject and r.id > :after and ").append(IN_SCOPE);
        Parameters parameters = with(scope).and("subject", subject).and("after", after);
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

    /** Ratings of any of these subjects in any of these years. */
    @Unscoped("the subjects were found in scope; a rating of their year must be seen wherever it stands")
    List<Rating> ofAny(Subject subject, Collection<RatingKey> keys) {
        return find(
                        "from Rating r where r.subject = :subject and r.subjectId in :subjectIds and r.year in :years",
                        Parameters.with("subject", subject)
                                .and("subjectIds", RatingKey.subjectIds(keys))
                                .and("years", RatingKey.years(keys)))
                .list();
    }

    private static Parameters with(Scope scope) {
        Parameters parameters = new Parameters();
        ScopePredicate.params(scope).forEach(parameters::and);
        return parameters;
    }
}
