package vn.memberdev.planted.candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.Unscoped;

/** Planted: public, and reads that do not ask for whom. */
public class CandidateRepository implements PanacheRepositoryBase<Candidate, UUID> {

    public Optional<Candidate> withoutScope(UUID id) {
        return findByIdOptional(id);
    }

    Optional<Candidate> withScopeInTheWrongPlace(UUID id, Scope scope) {
        return scope.holdsNothing() ? Optional.empty() : findByIdOptional(id);
    }

    @Unscoped("")
    Optional<Candidate> withoutReason(UUID id) {
        return findByIdOptional(id);
    }
}
