package vn.memberdev.admissions.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.admissions.act.Act;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.platform.time.BusinessTime;

/** The organisations below one that ends: they go under another on that day, by the decision that ends it. */
@ApplicationScoped
class OrganisationChildren {

    private final OrganisationRepository repository;
    private final OrganisationTreeRepository register;
    private final Structure structure;
    private final BusinessTime time;

    OrganisationChildren(
            OrganisationRepository repository, OrganisationTreeRepository register, Structure structure, BusinessTime time) {
        this.repository = repository;
        this.register = register;
        this.structure = structure;
        this.time = time;
    }

    OpenItems open(UUID organisationId, LocalDate from) {
        List<UUID> below = repository.findBelow(organisationId, from).stream()
                .map(Organisation::id)
                .toList();
        return new OpenItems(
                OrganisationDependants.Kind.CHILDREN,
                below.size(),
                below.stream().limit(OpenItems.TOLD).toList());
    }

    /** Places children below the taker, whose life is known. */
    int place(Placement placement, Lifespan taker, Act decision) {
        List<Organisation> children = repository.findBelow(placement.from(), placement.on()).stream()
                .filter(child -> placement.only() == null || placement.only().contains(child.id()))
                .toList();
        PendingEvents events = structure.pendingEvents();
        for (Organisation child : children) {
            Change change = new Change(
                    OrganisationOperation.TRANSFER,
                    placement.on(),
                    null,
                    null,
                    null,
                    null,
                    placement.to(),
                    decision,
                    null,
                    time.now());
            OrganisationRules.requireExists(child, change.effectiveOn());
            Period before = child.on(change.effectiveOn()).orElseThrow();
            child.change(change);
            child.periods().stream()
                    .filter(period -> placement.to().equals(period.parentId()))
                    .forEach(period -> {
                        TreeRules.requireParentThroughout(taker, period.validFrom(), period.validTo());
                        TreeRules.requireNoCycle(
                                register.isEverBelow(placement.to(), child.id(), period.validFrom(), period.validTo()),
                                "/placement/childrenTo");
                    });
            structure.announce(events, child, change, before);
        }
        structure.write(events, children);
        return children.size();
    }
}
