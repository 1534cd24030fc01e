package vn.memberdev.evaluation.residence;

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

/** Introductions with their comments. */
@ApplicationScoped
class IntroductionRepository implements PanacheRepositoryBase<Introduction, UUID> {

    /** As of today, like the scope. */
    private static final String BELOW =
            "exists (select 1 from OrgAncestry sub where sub.descendantId = i.organisationId"
                    + " and sub.ancestorId = :organisationId and sub.validFrom <= :scopeToday and sub.validTo > :scopeToday)";

    private static final String IN_SCOPE = ScopePredicate.hql("i.organisationId");

    Optional<Introduction> find(Scope scope, UUID id) {
        return find(
                        "from Introduction i where i.id = :id and " + IN_SCOPE,
                        with(scope).and("id", id))
                .firstResultOptional();
    }

    /** Introductions of the scope by their own id or by that of their member. */
    List<Introduction> findAny(Scope scope, Collection<UUID> ids, Collection<UUID> memberIds) {
        return find(
                        "from Introduction i where (i.id in :ids or i.memberId in :memberIds) and " + IN_SCOPE,
                        with(scope).and("ids", ids).and("memberIds", memberIds))
                .list();
    }

    /** In the order of their ids, after {@code after}. */
    List<Introduction> list(Scope scope, IntroductionFilter filter, UUID after, int rows) {
        StringBuilder hql = new StringBuilder("from Introduction i where i.id > :after and ").append(IN_SCOPE);
        Parameters parameters = with(scope).and("after", after);
        if (filter.memberId() != null) {
            hql.append(" and i.memberId = :memberId");
            parameters.and("memberId", filter.memberId());
        }
        if (filter.organisationId() != null) {
            hql.append(filter.subtree() ? " and " + BELOW : " and i.organisationId = :organisationId");
            parameters.and("organisationId", filter.organisationId());
        }
        return find(hql.append(" order by i.id").toString(), parameters)
                .range(0, rows - 1)
                .list();
    }

    /** Introductions of any of these members. */
    @Unscoped("the members were found in scope; an introduction of theirs must be seen wherever it stands")
    List<Introduction> ofAny(Collection<UUID> memberIds) {
        return list("memberId in ?1", memberIds);
    }

    private static Parameters with(Scope scope) {
        Parameters parameters = new Parameters();
        ScopePredicate.params(scope).forEach(parameters::and);
        return parameters;
    }
}
