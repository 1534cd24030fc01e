package vn.memberdev.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.organisations.OrganisationEnd;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationLineage;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.contracts.organisations.OrganisationPeriod;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.contracts.ratings.MemberRatingState;
import vn.memberdev.contracts.ratings.OrganisationRatingState;
import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.contracts.ratings.RatingResult;
import vn.memberdev.contracts.residence.ResidenceComment;
import vn.memberdev.contracts.residence.ResidenceGroup;
import vn.memberdev.contracts.residence.ResidenceState;
import vn.memberdev.contracts.residence.ResidenceVerdict;
import vn.memberdev.contracts.targets.TargetState;

/** States of ratings, targets, residence introductions and organisations. */
public final class States {

    private States() {}

    public static MemberRatingState memberRating(UUID id, long version, UUID organisation, int year, String category) {
        return new MemberRatingState(
                id, version, UUID.randomUUID(), organisation, year, "2005", result(category), List.of(), Instant.EPOCH);
    }

    /** A rating of this member. */
    public static MemberRatingState ratingOf(UUID member, UUID organisation, int year, String category) {
        return new MemberRatingState(
                UUID.randomUUID(), 1, member, organisation, year, "2005", result(category), List.of(), Instant.EPOCH);
    }

    public static OrganisationRatingState rating(
            UUID id, long version, UUID organisation, OrganisationKind kind, int year, String category) {
        return new OrganisationRatingState(
                id, version, organisation, kind, year, "2005", result(category), List.of(), Instant.EPOCH);
    }

    public static OrganisationRatingState baseRating(UUID organisation, int year, String category) {
        return rating(UUID.randomUUID(), 1, organisation, OrganisationKind.BASE_COMMITTEE, year, category);
    }

    public static TargetState target(UUID id, long version, UUID organisation, String from, String to, int value) {
        return new TargetState(
                id,
                version,
                organisation,
                "ADMISSIONS",
                LocalDate.parse(from),
                LocalDate.parse(to),
                value,
                decision(),
                Instant.EPOCH);
    }

    public static ResidenceState residence(
            UUID organisation, ResidenceGroup group, String introducedOn, ResidenceComment... comments) {
        return new ResidenceState(
                UUID.randomUUID(),
                1 + comments.length,
                UUID.randomUUID(),
                organisation,
                group,
                LocalDate.parse(introducedOn),
                Arrays.asList(comments),
                Instant.EPOCH);
    }

    public static ResidenceComment comment(int year, ResidenceVerdict verdict, String on) {
        return new ResidenceComment(year, verdict, LocalDate.parse(on), Instant.EPOCH);
    }

    public static OrganisationState organisation(UUID id, long version, OrganisationPeriod... periods) {
        return new OrganisationState(id, version, Arrays.asList(periods), Instant.EPOCH);
    }

    /** An organisation that stood under another since 2000 and ended, followed by some or by none. */
    public static OrganisationState ended(
            UUID id, long version, UUID parent, OrganisationKind kind, String on, UUID... successors) {
        LocalDate end = LocalDate.parse(on);
        OrganisationOperation operation =
                switch (successors.length) {
                    case 0 -> OrganisationOperation.CEASE;
                    case 1 -> OrganisationOperation.MERGE_INTO;
                    default -> OrganisationOperation.SPLIT;
                };
        return new OrganisationState(
                id,
                version,
                List.of(below(parent, kind, "2000-01-01", on)),
                new OrganisationEnd(operation, end, decision()),
                Arrays.stream(successors)
                        .map(successor -> new OrganisationLineage(id, successor, operation, end, decision()))
                        .toList(),
                List.of(),
                Instant.EPOCH);
    }

    public static OrganisationPeriod below(UUID parent, OrganisationKind kind, String from, String to) {
        return new OrganisationPeriod(
                LocalDate.parse(from), to == null ? null : LocalDate.parse(to), parent, "Tổ chức", kind, null);
    }

    /** RATED with a category, or NOT_RATED with the reason after {@code "-"}. */
    static RatingResult result(String category) {
        boolean rated = !category.startsWith("-");
        return new RatingResult(
                rated ? RatingOutcome.RATED : RatingOutcome.NOT_RATED,
                rated ? category : null,
                rated ? null : category.substring(1),
                null,
                decision(),
                Instant.EPOCH);
    }

    private static Decision decision() {
        return new Decision("06-QD/DUK", LocalDate.of(2010, 1, 20), UUID.randomUUID());
    }
}
