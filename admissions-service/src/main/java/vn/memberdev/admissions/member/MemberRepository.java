package vn.memberdev.admissions.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** All reads of members. A member is in scope by the organisation of the present, or last, affiliation. */
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

    private static final String IN_SCOPE = ScopePredicate.hql("m.organisationId");

    Optional<Member> find(Scope scope, UUID id) {
        return find("from Member m where m.id = :id and " + IN_SCOPE, with(scope, "id", id))
                .firstResultOptional();
    }

    /** Those of the members that the caller may touch, in one statement. */
    Map<UUID, Member> findAll(Scope scope, Collection<UUID> ids) {
        return find("from Member m where m.id in :ids and " + IN_SCOPE, with(scope, "ids", ids)).stream()
                .collect(Collectors.toMap(Member::id, Function.identity()));
    }

    List<Member> list(Scope scope, MemberFilter filter, UUID after, int rows) {
        Map<String, Object> params = with(scope, "after", after);
        StringBuilder hql = new StringBuilder("from Member m where m.id > :after and ").append(IN_SCOPE);
        if (filter.organisationId() != null) {
            // The subtree of the present day; the scope's own parameter says which day that is.
            hql.append(
                    filter.subtree()
                            ? " and exists (select 1 from OrgAncestry b where b.descendantId = m.organisationId"
                                    + " and b.ancestorId = :organisationId and b.validFrom <= :scopeToday"
                                    + " and b.validTo > :scopeToday)"
                            : " and m.organisationId = :organisationId");
            params.put("organisationId", filter.organisationId());
        }
        if (filter.status() != null) {
            hql.append(" and m.status = :status");
            params.put("status", filter.status());
        }
        return find(hql.append(" order by m.id").toString(), params)
                .range(0, rows - 1)
                .list();
    }

    /** References that are taken, by whomever, each with its member as far as the caller may know of it. */
    Map<String, Optional<UUID>> references(Scope scope, Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select m.reference as reference, m.id as id, (case when " + IN_SCOPE
                                + " then true else false end) as visible from Member m where m.reference in :references",
                        Tuple.class)
                .setParameter("references", references)
                .setParameter("scopeRoot", ScopePredicate.params(scope).get("scopeRoot"))
                .setParameter("scopeToday", ScopePredicate.params(scope).get("scopeToday"))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("reference", String.class),
                        row -> Optional.of(row.get("id", UUID.class)).filter(id -> row.get("visible", Boolean.class))));
    }

    private static Map<String, Object> with(Scope scope, String name, Object value) {
        Map<String, Object> params = new HashMap<>(ScopePredicate.params(scope));
        params.put(name, value);
        return params;
    }
}
