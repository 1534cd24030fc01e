package vn.memberdev.candidates.awarenessclass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.outbox.OutboxEvent;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** The steps that every command on a class shares: to take it up, and to write it down with its event. */
@ApplicationScoped
class AwarenessClassWorkflow {

    private final AwarenessClassRepository repository;
    private final OrgTree tree;
    private final Outbox outbox;
    private final BusinessTime time;

    AwarenessClassWorkflow(AwarenessClassRepository repository, OrgTree tree, Outbox outbox, BusinessTime time) {
        this.repository = repository;
        this.tree = tree;
        this.outbox = outbox;
        this.time = time;
    }

    /** Takes up a planned class that the caller may see, for who enrols in it. */
    AwarenessClass findPlannedForUpdate(Scope scope, UUID id, String ifMatch) {
        return requirePlanned(find(scope, id), ifMatch);
    }

    /** Takes up a planned class of the caller's own subtree. */
    AwarenessClass findPlannedForOrganiser(Scope scope, UUID id, String ifMatch) {
        AwarenessClass found = find(scope, id);
        if (!isOrganiser(scope, found)) {
            throw new ProblemException(AwarenessClassProblem.ORGANISER_ONLY);
        }
        return requirePlanned(found, ifMatch);
    }

    /** Whether the class is organised in the caller's subtree, and not above it. */
    boolean isOrganiser(Scope scope, AwarenessClass found) {
        return tree.inScope(scope, found.organisationId());
    }

    /** Writes the class and its event, and shows it as it is today. */
    AwarenessClassView write(Scope scope, AwarenessClass changed, Function<AwarenessClass, OutboxEvent> event) {
        repository.flush();
        outbox.append(event.apply(changed));
        return AwarenessClassView.of(scope, changed, time.today());
    }

    private AwarenessClass find(Scope scope, UUID id) {
        return repository.findForChange(scope, id).orElseThrow(AwarenessClassWorkflow::notFound);
    }

    private static AwarenessClass requirePlanned(AwarenessClass found, String ifMatch) {
        Precondition.require(ifMatch, found.eventVersion());
        found.requirePlanned();
        return found;
    }

    static void requireNone(List<FieldError> faults, ProblemType problem, String which) {
        if (!faults.isEmpty()) {
            throw new ProblemException(problem, which).with(faults);
        }
    }

    static ProblemException notFound() {
        return new ProblemException(AwarenessClassProblem.CLASS_NOT_FOUND);
    }
}
