package vn.memberdev.admissions.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ratings of organisations, for the features that need to know of them. */
@ApplicationScoped
public class OrganisationRatings {

    private final RatingReplicaRepository repository;

    OrganisationRatings(RatingReplicaRepository repository) {
        this.repository = repository;
    }

    /**
     * The ratings from a year on that had been decided by a day, each with the result that stood then. The caller has
     * found the organisations in scope.
     */
    public Map<UUID, Map<Integer, KnownRating>> standing(Collection<UUID> organisations, int fromYear, LocalDate on) {
        return repository.listStanding(organisations, fromYear, on).stream()
                .collect(Collectors.groupingBy(
                        KnownRating::organisationId, Collectors.toMap(KnownRating::year, Function.identity())));
    }
}
