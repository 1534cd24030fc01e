package vn.memberdev.admissions.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.memberdev.admissions.organisation.Placement;
import vn.memberdev.platform.intake.RepeatedPersons;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** All reads of members. A member is in scope by the organisation of the present, or last, affiliation. */
@ApplicationScoped
public class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

    private static final String IN_SCOPE = ScopePredicate.hql("m.organisationId");

    private static final String AFFILIATED =
            "from AffiliationPeriod a where a.organisationId = :organisationId and (a.validTo is null or a.validTo >"
                    + " :from)";

    private static final String TRANSFER =
            """
            with ended as (
                update affiliation set valid_to = :day
                 where organisation_id = :source and valid_from < :day and (valid_to is null or valid_to > :day)%1$s
                returning member_id, old.valid_to as until
            ), begun as (
                insert into affiliation (id, member_id, organisation_id, valid_from, valid_to)
                select uuidv7(), member_id, :target, :day, until from ended
                returning member_id
            ), later as (
                update affiliation set organisation_id = :target
                 where organisation_id = :source and valid_from >= :day%1$s
                returning member_id
            )
            update member m
               set organisation_id = case when m.organisation_id = :source then :target else m.organisation_id end,
                   version = m.version + 1,
                   changed_at = greatest(cast(:recordedAt as timestamptz), m.changed_at + interval '1 microsecond')
             where m.id in (select member_id from begun union select member_id from later)
            returning m.id
            """;

    Optional<Member> find(Scope scope, UUID id) {
        return find("from Member m where m.id = :id and " + IN_SCOPE, with(scope, "id", id))
                .firstResultOptional();
    }

    /** Those of the members that the caller may touch, in one statement. */
    public Map<UUID, Member> findAll(Scope scope, Collection<UUID> ids) {
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
                                + " then true else false end) as visible from Member m where m.reference in"
                                + " :references",
                        Tuple.class)
                .setParameter("references", references)
                .setParameter("scopeRoot", ScopePredicate.params(scope).get("scopeRoot"))
                .setParameter("scopeToday", ScopePredicate.params(scope).get("scopeToday"))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("reference", String.class),
                        row -> Optional.of(row.get("id", UUID.class)).filter(id -> row.get("visible", Boolean.class))));
    }

    /** Those who have a day of birth and an organisation of the persons in common; the caller compares the names. */
    public List<RepeatedPersons.Person> known(Scope scope, Collection<RepeatedPersons.Person> persons) {
        return RepeatedPersons.known(scope, getEntityManager(), Member.class, persons);
    }

    @Unscoped("the organisation was found in scope before; its members are in it too")
    long countAffiliated(UUID organisationId, LocalDate from) {
        return getEntityManager()
                .createQuery("select count(distinct a.member.id) " + AFFILIATED, Long.class)
                .setParameter("organisationId", organisationId)
                .setParameter("from", from)
                .getSingleResult();
    }

    @Unscoped("the organisation was found in scope before; its members are in it too")
    List<UUID> listAffiliated(UUID organisationId, LocalDate from, int rows) {
        return getEntityManager()
                .createQuery("select distinct a.member.id as id " + AFFILIATED + " order by id", UUID.class)
                .setParameter("organisationId", organisationId)
                .setParameter("from", from)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * Affiliates the members of an organisation elsewhere from a day on, in one statement; those who came on that day or
     * later are taken as having come there. Answers whom it moved.
     */
    @Unscoped("the command that ends the organisation has asked for the scope of both")
    @SuppressWarnings("unchecked") // the native query answers ids
    List<UUID> transferAll(Placement placement, Instant recordedAt) {
        Query query = getEntityManager()
                .createNativeQuery(
                        TRANSFER.formatted(placement.only() == null ? "" : " and member_id = any(:only)"), UUID.class)
                .setParameter("source", placement.from())
                .setParameter("target", placement.to())
                .setParameter("day", placement.on())
                .setParameter("recordedAt", recordedAt);
        if (placement.only() != null) {
            query.setParameter("only", placement.only().toArray(UUID[]::new));
        }
        return query.getResultList();
    }

    @Unscoped("for the events of members that were just moved")
    Stream<Member> streamForEvents(Collection<UUID> ids) {
        return find("from Member m where m.id in ?1 order by m.id", ids).stream();
    }

    /** Lets go of what is written, so that thousands of members do not fill the memory. */
    void clearSession() {
        getEntityManager().clear();
    }

    private static Map<String, Object> with(Scope scope, String name, Object value) {
        Map<String, Object> params = new HashMap<>(ScopePredicate.params(scope));
        params.put(name, value);
        return params;
    }
}
