package vn.memberdev.reporting.contribution;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.ratings.MemberRatingState;
import vn.memberdev.contracts.ratings.OrganisationRatingState;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.contracts.ratings.RatingResult;

/**
 * A rating in the figures: one, on the last day of its year, whenever it was decided. Only the result that stands
 * counts; a revision takes the place of what it revises.
 */
final class RatingContributions {

    /** Starts the categories of those who were on the roll and were not rated: they are in no denominator. */
    static final String NOT_RATED = "NOT_RATED:";

    private RatingContributions() {}

    static List<Contribution> ofMember(MemberRatingState rating) {
        return rated(Measure.MEMBER_RATINGS, rating.organisationId(), rating.year(), rating.result());
    }

    static List<Contribution> ofBaseOrganisation(OrganisationRatingState rating) {
        return ofOrganisation(Measure.ORGANISATION_RATINGS, rating);
    }

    static List<Contribution> ofCell(OrganisationRatingState rating) {
        return ofOrganisation(Measure.CELL_RATINGS, rating);
    }

    static List<Contribution> ofOther(OrganisationRatingState rating) {
        return ofOrganisation(Measure.OTHER_ORGANISATION_RATINGS, rating);
    }

    /** Each rating of an organisation is in exactly one measure, which the kind of the organisation names. */
    private static List<Contribution> ofOrganisation(Measure measure, OrganisationRatingState rating) {
        return measure(rating.organisationKind()) == measure
                ? rated(measure, rating.organisationId(), rating.year(), rating.result())
                : List.of();
    }

    private static List<Contribution> rated(Measure measure, UUID organisationId, int year, RatingResult result) {
        LocalDate yearEnd = LocalDate.of(year, Month.DECEMBER, 31);
        return List.of(new Contribution(measure, organisationId, yearEnd, category(result), 1));
    }

    private static String category(RatingResult result) {
        return result.outcome() == RatingOutcome.RATED ? result.category() : NOT_RATED + result.notRatedReason();
    }

    private static Measure measure(OrganisationKind kind) {
        if (kind.isBaseOrganisation()) {
            return Measure.ORGANISATION_RATINGS;
        }
        return kind == OrganisationKind.CELL || kind == OrganisationKind.TEMPORARY_CELL
                ? Measure.CELL_RATINGS
                : Measure.OTHER_ORGANISATION_RATINGS;
    }
}
