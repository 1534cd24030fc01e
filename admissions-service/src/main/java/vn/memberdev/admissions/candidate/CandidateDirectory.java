package vn.memberdev.admissions.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.platform.scope.Scope;

/** Candidates, for the features that need to know of them. */
@ApplicationScoped
public class CandidateDirectory {

    private final CandidateReplicaRepository repository;

    CandidateDirectory(CandidateReplicaRepository repository) {
        this.repository = repository;
    }

    /** Those of the candidates that are known here yet; those out of the caller's scope are marked as such. */
    public Map<UUID, KnownCandidate> find(Scope scope, Collection<UUID> ids) {
        return repository.find(scope, ids);
    }
}
