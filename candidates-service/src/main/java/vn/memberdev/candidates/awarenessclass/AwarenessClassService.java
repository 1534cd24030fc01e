package vn.memberdev.candidates.awarenessclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.candidates.awarenessclass.planning.AwarenessClassRules;
import vn.memberdev.candidates.awarenessclass.planning.CancelAwarenessClassRequest;
import vn.memberdev.candidates.awarenessclass.planning.Cancellation;
import vn.memberdev.candidates.awarenessclass.planning.ChangeAwarenessClassRequest;
import vn.memberdev.candidates.awarenessclass.planning.PlanAwarenessClassRequest;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.orgtree.OrgUnitView;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of the organiser: planning, changing and cancelling a class. */
@ApplicationScoped
public class AwarenessClassService {

    private final AwarenessClassRepository repository;
    private final AwarenessClassWorkflow desk;
    private final OrgTree tree;
    private final EndedOrganisations ends;
    private final Policies policies;
    private final BusinessTime time;

    AwarenessClassService(
            AwarenessClassRepository repository,
            AwarenessClassWorkflow desk,
            OrgTree tree,
            EndedOrganisations ends,
            Policies policies,
            BusinessTime time) {
        this.repository = repository;
        this.desk = desk;
        this.tree = tree;
        this.ends = ends;
        this.policies = policies;
        this.time = time;
    }

    /** Plans a class at an organisation of the caller's subtree. */
    @Transactional
    public AwarenessClassView plan(Scope scope, PlanAwarenessClassRequest request) {
        tree.requireInScope(scope, request.organisationId(), "/organisationId");
        LocalDate decidedOn = request.decision().decidedOn();
        Optional<String> kind = tree.find(request.organisationId(), decidedOn).map(OrgUnitView::kind);
        Set<String> organisers =
                policies.value("awareness-class.organisers", decidedOn).asCodes();
        requirePlausible(AwarenessClassRules.faultsOf(
                request, kind, organisers, ends.find(request.organisationId()), time.today()));
        AwarenessClass planned = AwarenessClass.planned(request, time.now());
        repository.persist(planned);
        return desk.write(scope, planned, AwarenessClassEvents::planned);
    }

    /** Changes the particulars of a planned class. */
    @Transactional
    public AwarenessClassView change(Scope scope, UUID id, String ifMatch, ChangeAwarenessClassRequest request) {
        AwarenessClass found = desk.findPlannedForOrganiser(scope, id, ifMatch);
        requirePlausible(AwarenessClassRules.faultsOf(request, found.facts(), time.today()));
        found.change(request, time.now());
        return desk.write(scope, found, AwarenessClassEvents::changed);
    }

    /** Cancels a planned class: its enrolments end, and those enrolled may take a place elsewhere. */
    @Transactional
    public AwarenessClassView cancel(Scope scope, UUID id, String ifMatch, CancelAwarenessClassRequest request) {
        AwarenessClass found = desk.findPlannedForOrganiser(scope, id, ifMatch);
        requirePlausible(AwarenessClassRules.faultsOf(request, found.facts(), time.today()));
        found.cancel(new Cancellation(request.cancelledOn(), request.reason().strip(), request.decision()), time.now());
        return desk.write(scope, found, AwarenessClassEvents::cancelled);
    }

    private static void requirePlausible(List<FieldError> faults) {
        AwarenessClassWorkflow.requireNone(faults, AwarenessClassProblem.IMPLAUSIBLE_CLASS, "detail");
    }
}
