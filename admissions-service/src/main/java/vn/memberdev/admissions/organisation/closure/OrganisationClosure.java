package vn.memberdev.admissions.organisation.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.organisation.OpenItems;
import vn.memberdev.admissions.organisation.OrganisationDependants;
import vn.memberdev.admissions.organisation.Placement;
import vn.memberdev.admissions.organisation.change.Lifespan;
import vn.memberdev.admissions.organisation.change.RegisterSnapshot;
import vn.memberdev.admissions.organisation.change.StructuralChanges;
import vn.memberdev.admissions.organisation.change.TreeRules;
import vn.memberdev.admissions.organisation.establishment.EstablishOrganisationRequest;
import vn.memberdev.admissions.organisation.establishment.Establishment;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.admissions.organisation.history.Organisation;
import vn.memberdev.admissions.organisation.history.OrganisationRepository;
import vn.memberdev.admissions.organisation.history.OrganisationRules;
import vn.memberdev.admissions.organisation.lineage.LineageEdge;
import vn.memberdev.admissions.organisation.lineage.OrganisationLineageRepository;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** The steps that all ends share, in the caller's transaction; a refusal at any step leaves everything as it was. */
@ApplicationScoped
class OrganisationClosure {

    private final OrganisationRepository repository;
    private final OrganisationLineageRepository lineage;
    private final OrganisationChildren children;
    private final Instance<OrganisationDependants> dependants;
    private final StructuralChanges structuralChanges;
    private final BusinessTime time;

    OrganisationClosure(
            OrganisationRepository repository,
            OrganisationLineageRepository lineage,
            OrganisationChildren children,
            Instance<OrganisationDependants> dependants,
            StructuralChanges structuralChanges,
            BusinessTime time) {
        this.repository = repository;
        this.lineage = lineage;
        this.children = children;
        this.dependants = dependants;
        this.structuralChanges = structuralChanges;
        this.time = time;
    }

    /** Records the ends. From then on codes are free, and children hang on nothing until they are placed. */
    void end(Collection<Organisation> ending, Change end) {
        OrganisationRules.requireNotInFuture(end.effectiveOn(), time.today());
        ending.forEach(organisation -> organisation.end(end));
        repository.flush();
    }

    /** Establishes an organisation that follows those that end. */
    Organisation establish(
            Scope scope,
            EstablishOrganisationRequest request,
            Function<UUID, List<LineageEdge>> edges,
            PendingEvents events) {
        RegisterSnapshot snapshot = structuralChanges.snapshot(
                scope, Stream.of(request.parentId()), Stream.ofNullable(request.code()), false);
        return new Establishment(scope, snapshot, structuralChanges, events, time).establish(request, edges);
    }

    /** Writes the lineage and the events of the ends. */
    void announce(Collection<Organisation> ended, List<LineageEdge> edges, PendingEvents events) {
        repository.flush();
        lineage.add(edges, time.now());
        for (Organisation organisation : ended) {
            structuralChanges.announce(events, organisation, organisation.end().orElseThrow(), organisation.last());
        }
        structuralChanges.write(events, ended);
    }

    /** What the register knows of those that take something over; each exists from that day on. */
    Map<UUID, Lifespan> recipients(Scope scope, Set<UUID> ending, PlacementPlan plan, LocalDate on) {
        RegisterSnapshot snapshot = structuralChanges.snapshot(scope, plan.recipients(), Stream.of(), false);
        Map<UUID, Lifespan> recipients = new HashMap<>();
        plan.recipients().forEach(id -> {
            EndRules.requireOther(ending, id, "/placement");
            Lifespan life = snapshot.lifespan(id, "/placement");
            TreeRules.requireParentThroughout(life, on, null);
            recipients.put(id, life);
        });
        return recipients;
    }

    /** Places what hangs on an organisation, as far as the plan says where. */
    void place(UUID from, PlacementPlan plan, Map<UUID, Lifespan> recipients, LocalDate on, Act decision) {
        for (OrganisationDependants.Kind kind : OrganisationDependants.Kind.values()) {
            UUID recipient = plan.recipientOf(kind);
            if (recipient != null) {
                place(kind, new Placement(from, recipient, on, null), recipients.get(recipient), decision);
            }
        }
    }

    /** Places what hangs on an organisation and is of one kind; answers how many. */
    int place(OrganisationDependants.Kind kind, Placement placement, Lifespan recipient, Act decision) {
        return kind == OrganisationDependants.Kind.CHILDREN
                ? children.place(placement, recipient, decision)
                : dependants.stream()
                        .filter(dependant -> dependant.kind() == kind)
                        .mapToInt(dependant -> dependant.place(placement))
                        .sum();
    }

    /** Refuses the command if anything is left; targets may stay where they are. */
    void requireNothingLeft(Collection<Organisation> ended, LocalDate on, boolean targetsStay) {
        List<OpenItems> open = new ArrayList<>();
        for (Organisation organisation : ended) {
            open.add(children.open(organisation.id(), on));
            dependants.stream()
                    .filter(dependant -> !targetsStay || dependant.kind() != OrganisationDependants.Kind.TARGETS)
                    .map(dependant -> dependant.open(organisation.id(), on))
                    .forEach(open::add);
        }
        EndRules.requireNothingOpen(open.stream()
                .filter(items -> items.count() > 0)
                .collect(Collectors.groupingBy(OpenItems::kind, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(OpenItems::sum)
                .toList());
    }
}
