package vn.memberdev.admissions.organisation.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.platform.lock.AdvisoryLocks;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** Organisations as they are changed. */
@ApplicationScoped
public class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    public Optional<Organisation> find(Scope scope, UUID id) {
        Map<String, Object> params = new HashMap<>(ScopePredicate.params(scope));
        params.put("id", id);
        return find("from Organisation o where o.id = :id and " + ScopePredicate.hql("o.id"), params)
                .firstResultOptional();
    }

    /** Those that stand directly below an organisation on a day or later, as the register knows it now. */
    @Unscoped("what stands below an organisation of the caller's scope is in it too")
    public List<Organisation> findBelow(UUID parentId, LocalDate from) {
        return find(
                        "select distinct o from Organisation o join o.periods p where p.parentId = ?1"
                                + " and (p.validTo is null or p.validTo > ?2) order by o.id",
                        parentId,
                        from)
                .list();
    }

    /** The first day on which something stands directly below an organisation, if anything ever did. */
    @Unscoped("what stands below an organisation of the caller's scope is in it too")
    public Optional<LocalDate> firstDayBelow(UUID parentId) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select min(p.validFrom) from Organisation o join o.periods p where p.parentId = :parentId",
                        LocalDate.class)
                .setParameter("parentId", parentId)
                .getSingleResult());
    }

    /** Structural changes run one after another: two moves at once could close a circle that neither sees. */
    @Unscoped("a lock, no data")
    public void lockForChange() {
        lock("pg_advisory_xact_lock");
    }

    /** Nothing of the structure changes until the transaction is over; others may hold it too. */
    @Unscoped("a lock, no data")
    public void lockAgainstChange() {
        lock("pg_advisory_xact_lock_shared");
    }

    private void lock(String function) {
        getEntityManager()
                .createNativeQuery("select cast(" + function + "(:lock) as text)", String.class)
                .setParameter("lock", (long) AdvisoryLocks.ORGANISATION_REGISTER)
                .getSingleResult();
    }
}
