package vn.memberdev.candidates.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;

/** Reads nominations. */
@ApplicationScoped
public class NominationQueries {

    private final NominationRepository repository;
    private final OrgTree tree;
    private final Cursors cursors;

    NominationQueries(NominationRepository repository, OrgTree tree, Cursors cursors) {
        this.repository = repository;
        this.tree = tree;
        this.cursors = cursors;
    }

    /**
     * A nomination in scope.
     *
     * @param asOf the day it is asked about, or null for all that is known; before it was made it is not there
     */
    @Transactional
    public NominationView get(Scope scope, UUID id, LocalDate asOf) {
        return repository
                .find(scope, id)
                .filter(nomination -> asOf == null || !nomination.nominatedOn().isAfter(asOf))
                .map(nomination -> NominationView.of(scope, nomination, asOf))
                .orElseThrow(NominationQueries::notFound);
    }

    /** A page of the nominations in scope. */
    @Transactional
    public Page<NominationView> page(Scope scope, NominationFilter filter, PageRequest request) {
        if (filter.organisationId() != null) {
            tree.requireInScope(scope, filter.organisationId(), "organisationId");
        }
        List<Nomination> rows = repository.page(scope, filter, cursors.afterId(request), request.limit() + 1);
        return cursors.page(request, rows, nomination -> nomination.id().toString())
                .map(nomination -> NominationView.of(scope, nomination, filter.asOf()));
    }

    static ProblemException notFound() {
        return new ProblemException(NominationProblem.NOMINATION_NOT_FOUND);
    }
}
