package vn.memberdev.evaluation.organisationrating;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.evaluation.campaign.Coverage;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/** What was looked up for the ratings of one call. */
final class OrganisationRatingSheet {

    private final Map<OrganisationDay, Optional<OrganisationKind>> kinds;
    private final Coverage coverage;
    private final Map<OrganisationRatingKey, OrganisationRating> ratings;

    OrganisationRatingSheet(
            Map<OrganisationDay, Optional<OrganisationKind>> kinds,
            Coverage coverage,
            Map<OrganisationRatingKey, OrganisationRating> ratings) {
        this.kinds = kinds;
        this.coverage = coverage;
        this.ratings = ratings;
    }

    /** The day on which the tree is asked what an organisation was: the last one of the year. */
    static OrganisationDay dayOf(UUID organisationId, int year) {
        return new OrganisationDay(organisationId, LocalDate.of(year, 12, 31));
    }

    /**
     * What the organisation was at the end of the year. Throws 404 {@code organisation-not-found} and 422 {@code
     * organisation-not-on-roll}.
     */
    OrganisationKind kindOf(UUID organisationId, int year) {
        Optional<OrganisationKind> kind = kinds.get(dayOf(organisationId, year));
        if (kind == null) {
            throw new ProblemException(
                    PlatformProblem.ORGANISATION_NOT_FOUND,
                    "Name an organisation of your part of the tree; if it was established just now, try again.");
        }
        return kind.orElseThrow(() -> new ProblemException(
                OrganisationRatingProblem.NOT_ON_ROLL, "The organisation did not stand on 31 December " + year + "."));
    }

    Optional<OrganisationRating> present(UUID organisationId, int year) {
        return Optional.ofNullable(ratings.get(new OrganisationRatingKey(organisationId, year)));
    }

    Coverage coverage() {
        return coverage;
    }

    void add(OrganisationRating rating) {
        ratings.put(new OrganisationRatingKey(rating.organisationId(), rating.year()), rating);
    }
}
