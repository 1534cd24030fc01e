package vn.memberdev.admissions.organisation;

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
import vn.memberdev.admissions.act.Act;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** The steps that all ends share, in the caller's transaction; a refusal at any step leaves everything as it was. */
@ApplicationScoped
class Ending {

    private final OrganisationRepository repository;
    private final OrganisationLineageRepository lineage;
    private final OrganisationChildren children;
    private final Instance<OrganisationDependants> dependants;
    private final Structure structure;
    private final OrgTree tree;
    private final BusinessTime time;

    Ending(
            OrganisationRepository repository,
            OrganisationLineageRepository lineage,
            OrganisationChildren children,
            Instance<OrganisationDependants> dependants,
            Structure structure,
            OrgTree tree,
            BusinessTime time) {
        this.repository = repository;
        this.lineage = lineage;
        this.children = children;
        this.dependants = dependants;
        this.structure = structure;
        this.tree = tree;
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
        RegisterExtract extract =
                structure.extract(scope, Stream.of(request.parentId()), Stream.ofNullable(request.code()), false);
        return new Establishment(scope, extract, repository, tree, events, time).establish(request, edges);
    }

    /** Writes the lineage and the events of the ends. */
    void announce(Collection<Organisation> ended, List<LineageEdge> edges, PendingEvents events) {
        repository.flush();
        lineage.add(edges, time.now());
        for (Organisation organisation : ended) {
            events.add(
                    organisation.id(),
                    () -> OrganisationEvents.ended(organisation, lineage.edgesOf(organisation.id())));
        }
        structure.write(events, ended);
    }

    /** What the register knows of those that take something over; each exists from that day on. */
    Map<UUID, Lifespan> takers(Scope scope, Set<UUID> ending, PlacementPlan plan, LocalDate on) {
        RegisterExtract extract = structure.extract(scope, plan.takers(), Stream.of(), false);
        Map<UUID, Lifespan> takers = new HashMap<>();
        plan.takers().forEach(id -> {
            EndRules.requireOther(ending, id, "/placement");
            Lifespan life = extract.lifespan(id, "/placement");
            TreeRules.requireParentThroughout(life, on, null);
            takers.put(id, life);
        });
        return takers;
    }

    /** Places what hangs on an organisation, as far as the plan says where. */
    void place(UUID from, PlacementPlan plan, Map<UUID, Lifespan> takers, LocalDate on, Act decision) {
        for (OrganisationDependants.Kind kind : OrganisationDependants.Kind.values()) {
            UUID taker = plan.takerOf(kind);
            if (taker != null) {
                place(kind, new Placement(from, taker, on, null), takers.get(taker), decision);
            }
        }
    }

    /** Places what hangs on an organisation and is of one kind; answers how many. */
    int place(OrganisationDependants.Kind kind, Placement placement, Lifespan taker, Act decision) {
        return kind == OrganisationDependants.Kind.CHILDREN
                ? children.place(placement, taker, decision)
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
                .map(OpenItems::together)
                .toList());
    }
}
