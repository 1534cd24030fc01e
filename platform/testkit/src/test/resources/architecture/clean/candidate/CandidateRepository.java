package vn.memberdev.clean.candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.Unscoped;

class CandidateRepository implements PanacheRepositoryBase<Candidate, UUID> {

    Optional<Candidate> inScope(Scope scope, UUID id) {
        return read(id).filter(found -> !scope.holdsNothing());
    }

    @Unscoped("an event of another service names the candidate; nobody asks")
    Optional<Candidate> named(UUID id) {
        return read(id);
    }

    List<Candidate> listed(Scope scope) {
        return scope.holdsNothing() ? List.of() : listAll();
    }

    void add(Candidate candidate) {
        persist(candidate);
    }

    private Optional<Candidate> read(UUID id) {
        return findByIdOptional(id);
    }
}
