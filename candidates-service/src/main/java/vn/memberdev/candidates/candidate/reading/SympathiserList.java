package vn.memberdev.candidates.candidate.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.platform.scope.Scope;

/** The list of a subtree as a whole, for features that deal with all of it; it names nobody but by id. */
@ApplicationScoped
public class SympathiserList {

    private final SympathiserListRepository repository;

    SympathiserList(SympathiserListRepository repository) {
        this.repository = repository;
    }

    /**
     * The candidates who stood on the list of an organisation, or of anything below it on that day, when the day ended;
     * in the order of their ids.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> on(Scope scope, UUID organisationId, LocalDate day) {
        return repository.on(scope, organisationId, day);
    }

    /**
     * What happened on the list of an organisation and everything below it, each fact by the tree of its own day.
     *
     * @param from first day
     * @param to last day
     * @param asOf the day up to which facts are looked at; an admission annulled later still stands on it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ListFlow flow(Scope scope, UUID organisationId, LocalDate from, LocalDate to, LocalDate asOf) {
        return repository.flow(scope, organisationId, from, to.isAfter(asOf) ? asOf : to, asOf);
    }
}
