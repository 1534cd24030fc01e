package vn.memberdev.candidates.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.scope.Scope;

/** Reads candidates. */
@ApplicationScoped
public class CandidateQueries {

    private final CandidateRepository repository;
    private final OrgTree tree;
    private final Cursors cursors;

    CandidateQueries(CandidateRepository repository, OrgTree tree, Cursors cursors) {
        this.repository = repository;
        this.tree = tree;
        this.cursors = cursors;
    }

    /** A candidate in scope. */
    @Transactional
    public CandidateView get(Scope scope, UUID id) {
        return repository
                .find(scope, id)
                .map(candidate -> CandidateView.of(scope, candidate))
                .orElseThrow(CandidateChanges::notFound);
    }

    /** A page of the candidates in scope. */
    @Transactional
    public Page<CandidateView> page(Scope scope, CandidateFilter filter, PageRequest request) {
        if (filter.organisationId() != null) {
            tree.requireInScope(scope, filter.organisationId(), "organisationId");
        }
        List<Candidate> rows = repository.page(scope, filter, cursors.afterId(request), request.limit() + 1);
        return cursors.page(request, rows, candidate -> candidate.id().toString())
                .map(candidate -> CandidateView.of(scope, candidate));
    }
}
