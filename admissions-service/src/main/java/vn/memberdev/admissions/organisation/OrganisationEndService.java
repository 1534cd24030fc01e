package vn.memberdev.admissions.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.admissions.act.Act;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.orgtree.OrgUnitView;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Ends of organisations. Each refuses while something hangs on the organisation, or places it in one transaction. */
@ApplicationScoped
@Transactional
public class OrganisationEndService {

    private final Structure structure;
    private final OrganisationTreeRepository register;
    private final Ending ending;
    private final OrgTree tree;
    private final Policies policies;
    private final BusinessTime time;

    OrganisationEndService(
            Structure structure,
            OrganisationTreeRepository register,
            Ending ending,
            OrgTree tree,
            Policies policies,
            BusinessTime time) {
        this.structure = structure;
        this.register = register;
        this.ending = ending;
        this.tree = tree;
        this.policies = policies;
        this.time = time;
    }

    /** Merges an organisation into another, which continues. */
    public OrganisationView mergeInto(
            Scope scope, UUID id, String ifMatch, UUID successorId, EndOrganisationRequest request) {
        Organisation organisation = structure.toChange(scope, id, ifMatch);
        EndRules.requireOther(Set.of(id), successorId, "/successorId");
        OrganisationOperation operation = OrganisationOperation.MERGE_INTO;
        PlacementPlan plan = request.placement() == null
                ? PlacementPlan.NONE
                : request.placement().orElse(successorId);
        TreeRules.requireParentThroughout(
                structure
                        .extract(scope, Stream.of(successorId), Stream.of(), false)
                        .lifespan(successorId, "/successorId"),
                request.effectiveOn(),
                null);
        LineageEdge edge = new LineageEdge(id, successorId, operation, request.effectiveOn(), request.decision());
        return end(scope, organisation, change(operation, request), plan, List.of(edge));
    }

    /** Dissolves an organisation. */
    public OrganisationView dissolve(Scope scope, UUID id, String ifMatch, EndOrganisationRequest request) {
        Organisation organisation = structure.toChange(scope, id, ifMatch);
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
        Organisation organisation = structure.toChange(scope, id, ifMatch);
        return end(scope, organisation, change(OrganisationOperation.CEASE, request), request.plan(), List.of());
    }

    /** Disbands an organisation: proposed by the committee above, decided by the one above that. */
    public OrganisationView disband(Scope scope, UUID id, String ifMatch, DisbandOrganisationRequest request) {
        Organisation organisation = structure.toChange(scope, id, ifMatch);
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
                Change.end(OrganisationOperation.DISBAND, request.effectiveOn(), decision, proposal, time.now());
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
                        predecessors.add(structure.toChange(scope, named.id(), "\"" + named.version() + "\"")));
        // After the scope was asked: of what is outside it nothing is told.
        EndRules.requireDistinct(ids);
        LocalDate on = request.effectiveOn();
        Act decision = request.decision();
        OrganisationOperation operation = OrganisationOperation.CONSOLIDATE;
        ending.end(predecessors, Change.end(operation, on, decision, null, time.now()));
        List<LineageEdge> edges = new ArrayList<>();
        PendingEvents events = structure.pendingEvents();
        Organisation successor = ending.establish(
                scope,
                request.organisation().on(on, decision),
                successorId -> {
                    ids.forEach(id -> edges.add(new LineageEdge(id, successorId, operation, on, decision)));
                    return List.copyOf(edges);
                },
                events);
        ending.announce(predecessors, edges, events);
        if (request.placement() != null) {
            Map<UUID, Lifespan> takers = ending.takers(scope, Set.copyOf(ids), request.placement(), on);
            takers.put(successor.id(), new Lifespan(on, null));
            PlacementPlan plan = request.placement().orElse(successor.id());
            ids.forEach(id -> ending.place(id, plan, takers, on, decision));
        }
        ending.requireNothingLeft(
                predecessors,
                on,
                request.placement() != null && request.placement().targetsStay());
        return OrganisationView.of(successor, on);
    }

    /** Ends an organisation and establishes those that follow it, each with what it takes. */
    public SplitView split(Scope scope, UUID id, String ifMatch, SplitOrganisationRequest request) {
        Organisation organisation = structure.toChange(scope, id, ifMatch);
        LocalDate on = request.effectiveOn();
        Act decision = request.decision();
        OrganisationOperation operation = OrganisationOperation.SPLIT;
        ending.end(List.of(organisation), Change.end(operation, on, decision, null, time.now()));
        List<LineageEdge> edges = new ArrayList<>();
        List<Organisation> successors = new ArrayList<>();
        PendingEvents events = structure.pendingEvents();
        for (SplitOrganisationRequest.Part part : request.successors()) {
            successors.add(ending.establish(
                    scope,
                    part.organisation().on(on, decision),
                    successorId -> {
                        LineageEdge edge = new LineageEdge(id, successorId, operation, on, decision);
                        edges.add(edge);
                        return List.of(edge);
                    },
                    events));
        }
        ending.announce(List.of(organisation), edges, events);
        for (OrganisationDependants.Kind kind : OrganisationDependants.Kind.values()) {
            for (int index = 0; index < successors.size(); index++) {
                Set<UUID> named = request.successors().get(index).taken(kind);
                if (!named.isEmpty()) {
                    Placement placement =
                            new Placement(id, successors.get(index).id(), on, named);
                    int placed = ending.place(kind, placement, new Lifespan(on, null), decision);
                    EndRules.requireAllPlaced(placed, named, "/successors/" + index);
                }
            }
        }
        ending.requireNothingLeft(List.of(organisation), on, request.targetsStay());
        return new SplitView(
                OrganisationView.of(organisation, on),
                successors.stream()
                        .map(successor -> OrganisationView.of(successor, on))
                        .toList());
    }

    private OrganisationView end(
            Scope scope, Organisation organisation, Change end, PlacementPlan plan, List<LineageEdge> edges) {
        LocalDate on = end.effectiveOn();
        Map<UUID, Lifespan> takers = ending.takers(scope, Set.of(organisation.id()), plan, on);
        ending.end(List.of(organisation), end);
        ending.announce(List.of(organisation), edges, structure.pendingEvents());
        ending.place(organisation.id(), plan, takers, on, end.decision());
        ending.requireNothingLeft(List.of(organisation), on, plan.targetsStay());
        return OrganisationView.of(organisation, on);
    }

    private Change change(OrganisationOperation operation, EndOrganisationRequest request) {
        return Change.end(operation, request.effectiveOn(), request.decision(), null, time.now());
    }
}
