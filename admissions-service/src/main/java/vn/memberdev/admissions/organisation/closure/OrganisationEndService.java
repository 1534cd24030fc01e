package vn.memberdev.admissions.organisation.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.admissions.organisation.change.Lifespan;
import vn.memberdev.admissions.organisation.change.RegisterRepository;
import vn.memberdev.admissions.organisation.change.StructuralChanges;
import vn.memberdev.admissions.organisation.change.TreeRules;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.admissions.organisation.history.Organisation;
import vn.memberdev.admissions.organisation.history.OrganisationRules;
import vn.memberdev.admissions.organisation.history.OrganisationView;
import vn.memberdev.admissions.organisation.lineage.LineageEdge;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.orgtree.OrgUnitView;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Ends of organisations. Each refuses while something hangs on the organisation, or places it in one transaction. */
@ApplicationScoped
@Transactional
public class OrganisationEndService {

    private final StructuralChanges structuralChanges;
    private final RegisterRepository register;
    private final OrganisationClosure closure;
    private final OrgTree tree;
    private final Policies policies;
    private final BusinessTime time;

    OrganisationEndService(
            StructuralChanges structuralChanges,
            RegisterRepository register,
            OrganisationClosure closure,
            OrgTree tree,
            Policies policies,
            BusinessTime time) {
        this.structuralChanges = structuralChanges;
        this.register = register;
        this.closure = closure;
        this.tree = tree;
        this.policies = policies;
        this.time = time;
    }

    /** Merges an organisation into another, which continues. */
    public OrganisationView mergeInto(
            Scope scope, UUID id, String ifMatch, UUID successorId, EndOrganisationRequest request) {
        Organisation organisation = structuralChanges.findForChange(scope, id, ifMatch);
        EndRules.requireOther(Set.of(id), successorId, "/successorId");
        OrganisationOperation operation = OrganisationOperation.MERGE_INTO;
        PlacementPlan plan = request.placement() == null
                ? PlacementPlan.NONE
                : request.placement().orElse(successorId);
        TreeRules.requireParentThroughout(
                structuralChanges
                        .snapshot(scope, Stream.of(successorId), Stream.of(), false)
                        .lifespan(successorId, "/successorId"),
                request.effectiveOn(),
                null);
        LineageEdge edge = new LineageEdge(id, successorId, operation, request.effectiveOn(), request.decision());
        return end(scope, organisation, change(operation, request), plan, List.of(edge));
    }

    /** Dissolves an organisation. */
    public OrganisationView dissolve(Scope scope, UUID id, String ifMatch, EndOrganisationRequest request) {
        Organisation organisation = structuralChanges.findForChange(scope, id, ifMatch);
        Change establishment = organisation.establishment();
        EndRules.requireDecidedByEstablisher(
                establishment,
                request.decision(),
                register.hasEndedBy(
                        establishment.decision().decidingOrganisationId(),
                        request.decision().decidedOn()));
        return end(scope, organisation, change(OrganisationOperation.DISSOLVE, request), request.plan(), List.of());
    }

    /** Ends an organisation whose level disappears. */
    public OrganisationView cease(Scope scope, UUID id, String ifMatch, EndOrganisationRequest request) {
        Organisation organisation = structuralChanges.findForChange(scope, id, ifMatch);
        return end(scope, organisation, change(OrganisationOperation.CEASE, request), request.plan(), List.of());
    }

    /** Disbands an organisation: proposed by the committee above, decided by the one above that. */
    public OrganisationView disband(Scope scope, UUID id, String ifMatch, DisbandOrganisationRequest request) {
        Organisation organisation = structuralChanges.findForChange(scope, id, ifMatch);
        OrganisationRules.requireNotRoot(organisation.last());
        OrganisationRules.requireExists(organisation, request.effectiveOn());
        Act proposal = request.proposal().act();
        Act decision = request.decision().act();
        UUID superior = organisation.on(request.effectiveOn()).orElseThrow().parentId();
        EndRules.requireProposedBySuperior(superior, proposal);
        EndRules.requireDecidedAboveSuperior(
                tree.find(superior, request.effectiveOn())
                        .map(OrgUnitView::parentId)
                        .orElse(null),
                decision);
        EndRules.requireVotes(
                request.proposal(),
                policies.value("organisation.disbanding.proposal", proposal.decidedOn()),
                "/proposal");
        EndRules.requireVotes(
                request.decision(),
                policies.value("organisation.disbanding.decision", decision.decidedOn()),
                "/decision");
        Change end = Change.end(OrganisationOperation.DISBAND, request.effectiveOn(), decision, proposal, time.now());
        return end(scope, organisation, end, request.plan(), List.of());
    }

    private OrganisationView end(
            Scope scope, Organisation organisation, Change end, PlacementPlan plan, List<LineageEdge> edges) {
        LocalDate on = end.effectiveOn();
        Map<UUID, Lifespan> recipients = closure.recipients(scope, Set.of(organisation.id()), plan, on);
        closure.end(List.of(organisation), end);
        closure.announce(List.of(organisation), edges, structuralChanges.pendingEvents());
        closure.place(organisation.id(), plan, recipients, on, end.decision());
        closure.requireNothingLeft(List.of(organisation), on, plan.targetsStay());
        return OrganisationView.of(organisation, on);
    }

    private Change change(OrganisationOperation operation, EndOrganisationRequest request) {
        return Change.end(operation, request.effectiveOn(), request.decision(), null, time.now());
    }
}
