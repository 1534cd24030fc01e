package vn.memberdev.admissions.organisation.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.admissions.act.Act;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.organisation.OrganisationDependants;
import vn.memberdev.admissions.organisation.Placement;
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
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.orgtree.OrgUnitView;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.scope.Scope;

/** Ends of organisations. Each refuses while something hangs on the organisation, or places it in one transaction. */
@ApplicationScoped
@Transactional
public class OrganisationEndService {

    private final StructuralChanges structuralChanges;
    private final RegisterRepository register;
    private final OrganisationClosure closure;
    private final OrgTree tree;
    private final Policies policies;
    private final Clock clock;

    OrganisationEndService(
            StructuralChanges structuralChanges,
            RegisterRepository register,
            OrganisationClosure closure,
            OrgTree tree,
            Policies policies,
            Clock clock) {
        this.structuralChanges = structuralChanges;
        this.register = register;
        this.closure = closure;
        this.tree = tree;
        this.policies = policies;
        this.clock = clock;
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
        Change end =
                Change.end(OrganisationOperation.DISBAND, request.effectiveOn(), decision, proposal, clock.instant());
        return end(scope, organisation, end, request.plan(), List.of());
    }

    /** Ends several organisations and establishes the one that follows them; answers that one. */
    public OrganisationView consolidate(Scope scope, ConsolidateOrganisationsRequest request) {
        List<UUID> ids = request.predecessors().stream()
                .map(ConsolidateOrganisationsRequest.Predecessor::id)
                .toList();
        List<Organisation> predecessors = new ArrayList<>();
        request.predecessors()
                .forEach(named ->
                        predecessors.add(structuralChanges.findForChange(scope, named.id(), "\"" + named.version() + "\"")));
        // After the scope was asked: nothing outside it may be revealed.
        EndRules.requireDistinct(ids);
        LocalDate on = request.effectiveOn();
        Act decision = request.decision();
        OrganisationOperation operation = OrganisationOperation.CONSOLIDATE;
        closure.end(predecessors, Change.end(operation, on, decision, null, clock.instant()));
        List<LineageEdge> edges = new ArrayList<>();
        PendingEvents events = structuralChanges.pendingEvents();
        Organisation successor = closure.establish(
                scope,
                request.organisation().on(on, decision),
                successorId -> {
                    ids.forEach(id -> edges.add(new LineageEdge(id, successorId, operation, on, decision)));
                    return List.copyOf(edges);
                },
                events);
        closure.announce(predecessors, edges, events);
        if (request.placement() != null) {
            Map<UUID, Lifespan> recipients = closure.recipients(scope, Set.copyOf(ids), request.placement(), on);
            recipients.put(successor.id(), new Lifespan(on, null));
            PlacementPlan plan = request.placement().orElse(successor.id());
            ids.forEach(id -> closure.place(id, plan, recipients, on, decision));
        }
        closure.requireNothingLeft(
                predecessors,
                on,
                request.placement() != null && request.placement().targetsStay());
        return OrganisationView.of(successor, on);
    }

    /** Ends an organisation and establishes those that follow it, each with what it takes. */
    public SplitView split(Scope scope, UUID id, String ifMatch, SplitOrganisationRequest request) {
        Organisation organisation = structuralChanges.findForChange(scope, id, ifMatch);
        LocalDate on = request.effectiveOn();
        Act decision = request.decision();
        OrganisationOperation operation = OrganisationOperation.SPLIT;
        closure.end(List.of(organisation), Change.end(operation, on, decision, null, clock.instant()));
        List<LineageEdge> edges = new ArrayList<>();
        List<Organisation> successors = new ArrayList<>();
        PendingEvents events = structuralChanges.pendingEvents();
        for (SplitOrganisationRequest.Part part : request.successors()) {
            successors.add(closure.establish(
                    scope,
                    part.organisation().on(on, decision),
                    successorId -> {
                        LineageEdge edge = new LineageEdge(id, successorId, operation, on, decision);
                        edges.add(edge);
                        return List.of(edge);
                    },
                    events));
        }
        closure.announce(List.of(organisation), edges, events);
        for (OrganisationDependants.Kind kind : OrganisationDependants.Kind.values()) {
            for (int index = 0; index < successors.size(); index++) {
                Set<UUID> named = request.successors().get(index).taken(kind);
                if (!named.isEmpty()) {
                    Placement placement =
                            new Placement(id, successors.get(index).id(), on, named);
                    int placed = closure.place(kind, placement, new Lifespan(on, null), decision);
                    EndRules.requireAllPlaced(placed, named, "/successors/" + index);
                }
            }
        }
        closure.requireNothingLeft(List.of(organisation), on, request.targetsStay());
        return new SplitView(
                OrganisationView.of(organisation, on),
                successors.stream()
                        .map(successor -> OrganisationView.of(successor, on))
                        .toList());
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
        return Change.end(operation, request.effectiveOn(), request.decision(), null, clock.instant());
    }
}
