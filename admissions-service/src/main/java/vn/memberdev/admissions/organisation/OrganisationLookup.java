package vn.memberdev.admissions.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/** Organisations that other features name, as far as the caller may touch them; read at once for a whole batch. */
public final class OrganisationLookup {

    private final Map<UUID, LocalDate> firstDays;

    public OrganisationLookup(Map<UUID, LocalDate> firstDays) {
        this.firstDays = Map.copyOf(firstDays);
    }

    /** Whether the organisation exists and the caller may touch it. */
    public boolean has(UUID organisationId) {
        return firstDays.containsKey(organisationId);
    }

    /** Refuses an organisation that is unknown or out of scope, with 404 {@code organisation-not-found}. */
    public void require(UUID organisationId, String pointer) {
        if (!has(organisationId)) {
            throw new ProblemException(PlatformProblem.ORGANISATION_NOT_FOUND).fault(pointer, "organisation-not-found");
        }
    }

    /** As {@link #require}, and refuses a day before the organisation existed, with 422. */
    public void requireOn(UUID organisationId, LocalDate day, String pointer) {
        require(organisationId, pointer);
        if (day.isBefore(firstDays.get(organisationId))) {
            throw new ProblemException(
                            OrganisationProblem.NOT_YET_ESTABLISHED, "detail", "from", firstDays.get(organisationId))
                    .fault(pointer, "not-yet-established.that-day", "day", day);
        }
    }
}
