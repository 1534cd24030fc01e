package vn.memberdev.candidates.workitem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;

/** Reads work items. */
@ApplicationScoped
public class WorkItemQueries {

    private final WorkItemRepository repository;
    private final OrgTree tree;
    private final Policies policies;
    private final Cursors cursors;

    WorkItemQueries(WorkItemRepository repository, OrgTree tree, Policies policies, Cursors cursors) {
        this.repository = repository;
        this.tree = tree;
        this.policies = policies;
        this.cursors = cursors;
    }

    /** A page of what is to be seen to in scope. */
    @Transactional
    public Page<WorkItemView> page(Scope scope, WorkItemFilter filter, PageRequest request) {
        if (filter.organisationId() != null) {
            tree.requireInScope(scope, filter.organisationId(), "organisationId");
        }
        WorkItemKey after = cursors.after(request).map(WorkItemQueries::key).orElse(WorkItemKey.START);
        WorkItemTerms terms = WorkItemTerms.on(filter.asOf(), policies);
        List<WorkItemView> items = repository.page(scope, filter, terms, after, request.limit() + 1);
        return cursors.page(request, items, item -> WorkItemKey.of(item).text());
    }

    private static WorkItemKey key(String text) {
        return WorkItemKey.parse(text).orElseThrow(() -> new ProblemException(PlatformProblem.INVALID_CURSOR));
    }
}
