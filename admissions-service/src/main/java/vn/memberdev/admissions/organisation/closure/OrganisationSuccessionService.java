package vn.memberdev.admissions.organisation.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.organisation.OrganisationDependants;
import vn.memberdev.admissions.organisation.Placement;
import vn.memberdev.admissions.organisation.change.Lifespan;
import vn.memberdev.admissions.organisation.change.StructuralChanges;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.admissions.organisation.history.Organisation;
import vn.memberdev.admissions.organisation.history.OrganisationView;
import vn.memberdev.admissions.organisation.lineage.LineageEdge;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Ends of organisations that new ones follow: consolidations and splits. */
@ApplicationScoped
@Transactional
public class OrganisationSuccessionService {

    private final StructuralChanges structuralChanges;
    private final OrganisationClosure closure;
    private final BusinessTime time;

    OrganisationSuccessionService(StructuralChanges structuralChanges, OrganisationClosure closure, BusinessTime time) {
        this.structuralChanges = structuralChanges;
        this.closure = closure;
        this.time = time;
    }

    /** Ends several organisations and establishes the one that follows them; answers that one. */
    public OrganisationView consolidate(Scope scope, ConsolidateOrganisationsRequest request) {
        List<UUID> ids = request.predecessors().stream()
                .map(ConsolidateOrganisationsRequest.Predecessor::id)
                .toList();
        List<Organisation> predecessors = new ArrayList<>();
        request.predecessors()
                .forEach(named -> predecessors.add(
                        structuralChanges.findForChange(scope, named.id(), "\"" + named.version() + "\"")));
        // After the scope was asked: nothing outside it may be revealed.
        EndRules.requireDistinct(ids);
        LocalDate on = request.effectiveOn();
        Act decision = request.decision();
        OrganisationOperation operation = OrganisationOperation.CONSOLIDATE;
        closure.end(predecessors, Change.end(operation, on, decision, null, time.now()));
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
        closure.end(List.of(organisation), Change.end(operation, on, decision, null, time.now()));
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
}
