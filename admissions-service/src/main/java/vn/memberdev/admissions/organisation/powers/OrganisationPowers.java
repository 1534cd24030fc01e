package vn.memberdev.admissions.organisation.powers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.admissions.organisation.OrganisationDirectory;
import vn.memberdev.platform.scope.Scope;

/** Which powers organisations held on a day; for the features whose rules rest on it. */
@ApplicationScoped
public class OrganisationPowers {

    private final OrganisationPowerRepository repository;

    OrganisationPowers(OrganisationPowerRepository repository) {
        this.repository = repository;
    }

    /** The organisation on a day of its life. Refuses what is unknown, out of scope or was not there that day. */
    public OrganisationWithPowers get(Scope scope, UUID id, LocalDate on) {
        return repository.find(scope, id, on).orElseThrow(OrganisationDirectory::notFound);
    }

    /** The base committees of a day in the caller's scope, in the order of their ids; below a root unless it is null. */
    public List<OrganisationWithPowers> baseCommittees(Scope scope, UUID root, LocalDate on, UUID after, int rows) {
        return repository.listBaseCommittees(scope, root, on, after, rows);
    }

    /** Each organisation with all above it on its day, from the organisation up; nothing for one not there that day. */
    public Map<PlaceOnDay, List<OrganisationWithPowers>> lines(Collection<PlaceOnDay> places) {
        return repository.listLines(places);
    }
}
