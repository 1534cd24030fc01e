package vn.memberdev.admissions.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of targets. */
@ApplicationScoped
@Transactional
public class TargetService {

    private final TargetRepository repository;
    private final CodeLists codes;
    private final OrgTree tree;
    private final Outbox outbox;
    private final Cursors cursors;
    private final BusinessTime time;

    TargetService(
            TargetRepository repository,
            CodeLists codes,
            OrgTree tree,
            Outbox outbox,
            Cursors cursors,
            BusinessTime time) {
        this.repository = repository;
        this.codes = codes;
        this.tree = tree;
        this.outbox = outbox;
        this.cursors = cursors;
        this.time = time;
    }

    /** Sets a target. */
    public TargetView set(Scope scope, SetTargetRequest request) {
        tree.requireInScope(scope, request.organisationId(), "/organisationId");
        codes.require("target-indicator", request.indicator(), "/indicator");
        TargetRules.requirePeriodInOrder(request);
        TargetRules.requireNew(repository.findSame(scope, request));
        Target target = Target.set(request, time.now());
        repository.persist(target);
        return written(target);
    }

    /** Changes the number of a target by another resolution. */
    public TargetView change(Scope scope, UUID id, String ifMatch, ChangeTargetRequest request) {
        Target target = find(scope, id);
        Precondition.require(ifMatch, target.eventVersion());
        TargetRules.requireDecidedInOrder(request, target);
        target.change(request, time.now());
        return written(target);
    }

    /** Targets, in the order in which they were set. */
    public Page<TargetView> list(Scope scope, UUID organisationId, String indicator, PageRequest page) {
        if (organisationId != null) {
            tree.requireInScope(scope, organisationId, "organisationId");
        }
        List<Target> rows = repository.list(scope, organisationId, indicator, cursors.afterId(page), page.limit() + 1);
        return cursors.page(page, rows, target -> target.id().toString()).map(TargetView::of);
    }

    /** A target. */
    public TargetView get(Scope scope, UUID id) {
        return TargetView.of(find(scope, id));
    }

    private TargetView written(Target target) {
        repository.flush();
        outbox.append(TargetEvents.set(target));
        return TargetView.of(target);
    }

    private Target find(Scope scope, UUID id) {
        return repository.find(scope, id).orElseThrow(() -> new ProblemException(TargetProblem.TARGET_NOT_FOUND));
    }
}
