package vn.memberdev.admissions.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.admissions.organisation.OpenItems;
import vn.memberdev.admissions.organisation.OrganisationDependants;
import vn.memberdev.admissions.organisation.Placement;

/** Targets that reach past the end of their organisation. They stay with it: a successor's target is a new record. */
@ApplicationScoped
class TargetDependants implements OrganisationDependants {

    private final TargetRepository repository;

    TargetDependants(TargetRepository repository) {
        this.repository = repository;
    }

    @Override
    public Kind kind() {
        return Kind.TARGETS;
    }

    @Override
    public OpenItems open(UUID organisationId, LocalDate from) {
        List<UUID> reaching = repository.listReaching(organisationId, from);
        return OpenItems.of(Kind.TARGETS, reaching);
    }

    @Override
    public int place(Placement placement) {
        throw new UnsupportedOperationException("a target is never handed over");
    }
}
