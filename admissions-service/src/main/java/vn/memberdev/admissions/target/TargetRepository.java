package vn.memberdev.admissions.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** All reads of targets. */
@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<Target, UUID> {

    private static final String IN_SCOPE = ScopePredicate.hql("t.organisationId");

    Optional<Target> find(Scope scope, UUID id) {
        return find("from Target t where t.id = :id and " + IN_SCOPE, with(scope, "id", id))
                .firstResultOptional();
    }

    /** The target that stands where another would be set. */
    Optional<UUID> findSame(Scope scope, SetTargetRequest request) {
        Map<String, Object> params = with(scope, "organisationId", request.organisationId());
        params.put("indicator", request.indicator());
        params.put("periodFrom", request.periodFrom());
        params.put("periodTo", request.periodTo());
        return find(
                        "from Target t where t.organisationId = :organisationId and t.indicator = :indicator"
                                + " and t.periodFrom = :periodFrom and t.periodTo = :periodTo and " + IN_SCOPE,
                        params)
                .firstResultOptional()
                .map(Target::id);
    }

    List<Target> list(Scope scope, UUID organisationId, String indicator, UUID after, int rows) {
        Map<String, Object> params = with(scope, "after", after);
        StringBuilder hql = new StringBuilder("from Target t where t.id > :after and ").append(IN_SCOPE);
        if (organisationId != null) {
            hql.append(" and t.organisationId = :organisationId");
            params.put("organisationId", organisationId);
        }
        if (indicator != null) {
            hql.append(" and t.indicator = :indicator");
            params.put("indicator", indicator);
        }
        return find(hql.append(" order by t.id").toString(), params)
                .range(0, rows - 1)
                .list();
    }

    @Unscoped("the organisation was found in scope before; its targets are in it too")
    List<UUID> listReaching(UUID organisationId, LocalDate from) {
        return getEntityManager()
                .createQuery(
                        "select t.id from Target t where t.organisationId = :organisationId and t.periodTo >= :from"
                                + " order by t.id",
                        UUID.class)
                .setParameter("organisationId", organisationId)
                .setParameter("from", from)
                .getResultList();
    }

    private static Map<String, Object> with(Scope scope, String name, Object value) {
        Map<String, Object> params = new HashMap<>(ScopePredicate.params(scope));
        params.put(name, value);
        return params;
    }
}
