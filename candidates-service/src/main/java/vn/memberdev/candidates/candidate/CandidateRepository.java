package vn.memberdev.candidates.candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.memberdev.platform.intake.RepeatedPersons;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;
import vn.memberdev.platform.scope.Unscoped;

/** The only place that reads and writes candidates. */
@ApplicationScoped
class CandidateRepository implements PanacheRepositoryBase<Candidate, UUID> {

    private static final String IN_SCOPE = ScopePredicate.hql("c.organisationId");

    Optional<Candidate> find(Scope scope, UUID id) {
        return find("from Candidate c where c.id = :id and " + IN_SCOPE, with(scope, Map.of("id", id)))
                .firstResultOptional();
    }

    /** Candidates to be changed, locked in the order of their ids so that two batches wait instead of blocking. */
    Map<UUID, Candidate> findForChange(Scope scope, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return byId(find(
                        "from Candidate c where c.id in (:ids) and " + IN_SCOPE + " order by c.id",
                        with(scope, Map.of("ids", List.copyOf(ids))))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list());
    }

    /** The candidates named, as far as they are in scope. */
    List<Candidate> findAll(Scope scope, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find(
                                "from Candidate c where c.id in (:ids) and " + IN_SCOPE + " order by c.id",
                                with(scope, Map.of("ids", List.copyOf(ids))))
                        .list();
    }

    /** Lets go of everything that was read and written, so that many can pass through one transaction. */
    void forget() {
        getEntityManager().clear();
    }

    @Unscoped("the registers speak for the whole province; no caller is behind them")
    Map<UUID, Candidate> findForReaction(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return byId(find("from Candidate c where c.id in (:ids) order by c.id", Map.of("ids", List.copyOf(ids)))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list());
    }

    /** Which of the references are taken, and by which candidate. */
    @Unscoped("a reference is unique in the service; the caller learns the id only of a candidate in scope")
    Map<String, UUID> idsByReference(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select c.reference, c.id from Candidate c where c.reference in (:references)", Object[].class)
                .setParameter("references", references)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /** Those who have a day of birth and an organisation of the persons in common; the caller compares the names. */
    List<RepeatedPersons.Person> known(Scope scope, Collection<RepeatedPersons.Person> persons) {
        return RepeatedPersons.known(scope, getEntityManager(), Candidate.class, persons);
    }

    private static Map<UUID, Candidate> byId(List<Candidate> candidates) {
        return candidates.stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
    }

    private static Map<String, Object> with(Scope scope, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(ScopePredicate.params(scope));
        all.putAll(parameters);
        return all;
    }
}
