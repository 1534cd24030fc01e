package vn.memberdev.admissions.organisation.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.organisation.OrganisationDirectory;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.admissions.organisation.history.Organisation;
import vn.memberdev.admissions.organisation.history.OrganisationEvents;
import vn.memberdev.admissions.organisation.history.OrganisationRepository;
import vn.memberdev.admissions.organisation.history.Period;
import vn.memberdev.admissions.organisation.lineage.LineageEdge;
import vn.memberdev.admissions.organisation.lineage.OrganisationLineageRepository;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.orgtree.OrgUnitView;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.outbox.OutboxEvent;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.scope.Scope;

/**
 * The one door of every change of the register: it takes the lock, finds the organisation, carries the change out, fits
 * it into the tree and writes its event. The steps run in the caller's transaction.
 */
@ApplicationScoped
public class StructuralChanges {

    private final OrganisationRepository repository;
    private final RegisterRepository register;
    private final OrganisationLineageRepository lineage;
    private final OrgTree tree;
    private final Outbox outbox;

    StructuralChanges(
            OrganisationRepository repository,
            RegisterRepository register,
            OrganisationLineageRepository lineage,
            OrgTree tree,
            Outbox outbox) {
        this.repository = repository;
        this.register = register;
        this.lineage = lineage;
        this.tree = tree;
        this.outbox = outbox;
    }

    /** The organisation to be changed, in the version that the caller has seen; nobody else changes the tree now. */
    public Organisation findForChange(Scope scope, UUID id, String ifMatch) {
        lock();
        Organisation organisation = repository.find(scope, id).orElseThrow(OrganisationDirectory::notFound);
        Precondition.require(ifMatch, organisation.eventVersion());
        return organisation;
    }

    /** Nobody else changes the tree until the transaction is over. */
    public void lock() {
        repository.lockForChange();
    }

    /** Enters a new organisation. */
    public void add(Organisation established) {
        repository.persist(established);
        // At once, not after the flush: the next item may stand below this one. A new organisation has version 1.
        tree.apply(OrganisationEvents.unit(established, List.of()));
    }

    /** What the register knows of organisations that are named by id, and of those that have a code. */
    public RegisterSnapshot snapshot(Scope scope, Stream<UUID> ids, Stream<String> codes, boolean forRoot) {
        return new RegisterSnapshot(
                register.known(
                        scope,
                        ids.filter(Objects::nonNull).distinct().toList(),
                        codes.filter(code -> code != null && !code.isEmpty())
                                .distinct()
                                .toList()),
                forRoot && register.isEmpty());
    }

    /**
     * Refuses a change whose periods do not fit into the tree: on every day of each, the organisation above exists and
     * does not stand below, and the code is nobody else's. The periods are those after the change, so a late decision is
     * asked against what is known to have come later.
     */
    void requireFits(Scope scope, Organisation organisation, Change change) {
        RegisterSnapshot snapshot =
                snapshot(scope, Stream.ofNullable(change.parentId()), Stream.ofNullable(change.code()), false);
        if (change.parentId() != null) {
            requireFitsBelow(
                    organisation,
                    change.parentId(),
                    snapshot.lifespan(change.parentId(), "/newParentId"),
                    "/newParentId");
        }
        for (Period period : organisation.periods()) {
            if (change.code() != null && change.code().equals(period.code())) {
                snapshot.requireFreeCode(
                        change.code(), organisation.id(), period.validFrom(), period.validTo(), "/newCode");
            }
        }
    }

    /** Refuses a place below an organisation that is not there throughout, or that stands below this one itself. */
    public void requireFitsBelow(Organisation organisation, UUID parentId, Lifespan parent, String pointer) {
        for (Period period : organisation.periods()) {
            if (parentId.equals(period.parentId())) {
                TreeRules.requireParentThroughout(parent, period.validFrom(), period.validTo());
                TreeRules.requireNoCycle(
                        register.isEverBelow(parentId, organisation.id(), period.validFrom(), period.validTo()),
                        pointer);
            }
        }
    }

    /**
     * Refuses a history that does not fit into the tree on any of its days, whatever of it is new: after a correction
     * organisations may stand longer than before where they stood already, in the caller's scope or not.
     */
    public void requireFitsThroughout(Scope scope, Organisation organisation) {
        List<Period> periods = organisation.periods();
        RegisterSnapshot snapshot = snapshot(
                scope, periods.stream().map(Period::parentId), periods.stream().map(Period::code), false);
        for (Period period : periods) {
            LocalDate from = period.validFrom();
            LocalDate to = period.validTo();
            if (period.parentId() != null) {
                TreeRules.requireParentThroughout(snapshot.lifespanOfAny(period.parentId()), from, to);
                TreeRules.requireNoCycle(
                        register.isEverBelow(period.parentId(), organisation.id(), from, to), "/newParentId");
            }
            if (period.code() != null) {
                snapshot.requireFreeCode(period.code(), organisation.id(), from, to, "/newCode");
            }
        }
    }

    /** Whether two places on a day belong to different superior organisations. */
    public boolean areUnderDifferentSuperiors(UUID parentId, UUID newParentId, LocalDate on) {
        return !Objects.equals(superiorOf(parentId, on), superiorOf(newParentId, on));
    }

    private UUID superiorOf(UUID place, LocalDate on) {
        List<OrgUnitView> line = new ArrayList<>(tree.ancestors(place, on));
        tree.find(place, on).ifPresent(line::add);
        Collections.reverse(line);
        return line.stream()
                .filter(unit -> OrganisationKind.SUPERIOR.name().equals(unit.kind())
                        || OrganisationKind.PROVINCIAL.name().equals(unit.kind()))
                .map(OrgUnitView::id)
                .findFirst()
                .orElse(null);
    }

    /** Adds the event of a change that was made; before is what held until then. */
    public void announce(PendingEvents events, Organisation organisation, Change change, Period before) {
        announce(events, organisation, edges -> OrganisationEvents.recorded(organisation, change, before, edges));
    }

    /** Adds an event, which is built from the lineage as it is once everything is written. */
    public void announce(
            PendingEvents events, Organisation organisation, Function<List<LineageEdge>, OutboxEvent> event) {
        events.add(organisation.id(), () -> event.apply(lineage.edgesOf(organisation.id())));
    }

    /** Writes the change of one organisation with its event. */
    public void write(Organisation organisation, Function<List<LineageEdge>, OutboxEvent> event) {
        PendingEvents events = pendingEvents();
        announce(events, organisation, event);
        write(events, List.of(organisation));
    }

    /** Writes changes and events, and lets the scopes of this service follow in the same transaction. */
    public void write(PendingEvents events, Collection<Organisation> changed) {
        events.write();
        changed.forEach(organisation -> tree.apply(OrganisationEvents.unit(organisation, successorsOf(organisation))));
    }

    private List<UUID> successorsOf(Organisation organisation) {
        return organisation.endedOn() == null
                ? List.of()
                : lineage.edgesOf(organisation.id()).stream()
                        .filter(edge -> edge.predecessorId().equals(organisation.id()))
                        .map(LineageEdge::successorId)
                        .toList();
    }

    public PendingEvents pendingEvents() {
        return new PendingEvents(outbox, repository::flush);
    }
}
