package vn.memberdev.candidates.admissionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of admission plans: adopting one, alone or with a source review, and revising it. */
@ApplicationScoped
public class AdmissionPlanService {

    private final AdmissionPlanRepository repository;
    private final OrgTree tree;
    private final EndedOrganisations ends;
    private final Outbox outbox;
    private final BusinessTime time;

    AdmissionPlanService(
            AdmissionPlanRepository repository,
            OrgTree tree,
            EndedOrganisations ends,
            Outbox outbox,
            BusinessTime time) {
        this.repository = repository;
        this.tree = tree;
        this.ends = ends;
        this.outbox = outbox;
        this.time = time;
    }

    /** Adopts the plan of a year. */
    @Transactional
    public AdmissionPlanView adopt(Scope scope, AdoptPlanRequest request) {
        return adopt(scope, request, null);
    }

    /** Adopts the plan that goes with a source review, in the transaction of the review. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void adoptWithReview(Scope scope, UUID reviewId, AdoptPlanRequest request) {
        adopt(scope, request, reviewId);
    }

    /** Gives a plan other figures by another resolution. */
    @Transactional
    public AdmissionPlanView revise(Scope scope, UUID id, String ifMatch, RevisePlanRequest request) {
        AdmissionPlan plan = repository.findForChange(scope, id).orElseThrow(AdmissionPlanService::notFound);
        Precondition.require(ifMatch, plan.eventVersion());
        requireNone(AdmissionPlanRules.faultsOf(request, plan, ends.find(plan.organisationId()), time.today()));
        plan.revise(PlanRevision.of(
                request.figures(), request.adoptedOn(), Acts.decisionOf(request.resolution()), time.now()));
        repository.flush();
        outbox.append(AdmissionPlanEvents.revised(plan));
        return AdmissionPlanView.of(plan, time.today());
    }

    private AdmissionPlanView adopt(Scope scope, AdoptPlanRequest request, UUID reviewId) {
        tree.requireInScope(scope, request.organisationId(), "/organisationId");
        requireNone(AdmissionPlanRules.faultsOf(request, ends.find(request.organisationId()), time.today()));
        repository.findOf(scope, request.organisationId(), request.year()).ifPresent(existing -> {
            throw new ProblemException(AdmissionPlanProblem.PLAN_EXISTS).with("existingId", existing);
        });
        AdmissionPlan plan = AdmissionPlan.adopted(
                request.organisationId(),
                request.year(),
                reviewId,
                PlanRevision.of(
                        request.figures(), request.adoptedOn(), Acts.decisionOf(request.resolution()), time.now()));
        repository.persist(plan);
        repository.flush();
        outbox.append(AdmissionPlanEvents.adopted(plan));
        return AdmissionPlanView.of(plan, time.today());
    }

    private static void requireNone(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(AdmissionPlanProblem.IMPLAUSIBLE_PLAN).with(faults);
        }
    }

    static ProblemException notFound() {
        return new ProblemException(AdmissionPlanProblem.PLAN_NOT_FOUND);
    }
}
