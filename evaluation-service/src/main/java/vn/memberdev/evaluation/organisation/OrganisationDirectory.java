package vn.memberdev.evaluation.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.scope.Scope;

/** What organisations were on a day, for other features. */
@ApplicationScoped
public class OrganisationDirectory {

    private final OrganisationRepository repository;

    OrganisationDirectory(OrganisationRepository repository) {
        this.repository = repository;
    }

    /**
     * The kind of each organisation on its day, in one statement: no entry for an organisation outside the caller's
     * scope, an empty one for an organisation that did not exist on the day.
     */
    public Map<OrganisationDay, Optional<OrganisationKind>> kinds(Scope scope, Collection<OrganisationDay> days) {
        return days.isEmpty() ? Map.of() : repository.kinds(scope, days);
    }
}
