package vn.memberdev.admissions.organisation.closure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.organisation.OpenItems;
import vn.memberdev.admissions.organisation.OrganisationDependants;
import vn.memberdev.admissions.organisation.Placement;
import vn.memberdev.admissions.organisation.change.Lifespan;
import vn.memberdev.admissions.organisation.change.StructuralChanges;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.admissions.organisation.history.Organisation;
import vn.memberdev.admissions.organisation.history.OrganisationRepository;
import vn.memberdev.admissions.organisation.history.Period;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.time.BusinessTime;

/** The organisations below one that ends: they go under another on that day, by the decision that ends it. */
@ApplicationScoped
class OrganisationChildren {

    private final OrganisationRepository repository;
    private final StructuralChanges structuralChanges;
    private final BusinessTime time;

    OrganisationChildren(OrganisationRepository repository, StructuralChanges structuralChanges, BusinessTime time) {
        this.repository = repository;
        this.structuralChanges = structuralChanges;
        this.time = time;
    }

    OpenItems open(UUID organisationId, LocalDate from) {
        List<UUID> below = repository.findBelow(organisationId, from).stream()
                .map(Organisation::id)
                .toList();
        return OpenItems.of(OrganisationDependants.Kind.CHILDREN, below);
    }

    /** Places children below the taker, whose life is known. */
    int place(Placement placement, Lifespan recipient, Act decision) {
        List<Organisation> children = repository.findBelow(placement.from(), placement.on()).stream()
                .filter(child -> placement.includes(child.id()))
                .toList();
        PendingEvents events = structuralChanges.pendingEvents();
        for (Organisation child : children) {
            Change change = Change.transfer(placement.to(), null, placement.on(), decision, null, time.now());
            Period before = child.change(change);
            structuralChanges.requireFitsBelow(child, placement.to(), recipient, "/placement/childrenTo");
            structuralChanges.announce(events, child, change, before);
        }
        structuralChanges.write(events, children);
        return children.size();
    }
}
