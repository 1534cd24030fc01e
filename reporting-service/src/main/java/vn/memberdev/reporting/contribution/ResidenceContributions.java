package vn.memberdev.reporting.contribution;

import static vn.memberdev.reporting.contribution.ContributionRules.orEmpty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.memberdev.contracts.residence.ResidenceComment;
import vn.memberdev.contracts.residence.ResidenceGroup;
import vn.memberdev.contracts.residence.ResidenceState;
import vn.memberdev.contracts.residence.ResidenceVerdict;

/**
 * A residence introduction in the figures (76-QD/TW of 2000, 213-QD/TW of 2020). Only the group that is introduced
 * with yearly comments counts: nobody comments on the others. Favourable is whose latest comment is, so an unfavourable
 * one takes a member out again on its day.
 */
final class ResidenceContributions {

    private ResidenceContributions() {}

    static List<Contribution> introduced(ResidenceState residence) {
        return residence.group() == ResidenceGroup.INTRODUCED
                ? List.of(Contribution.one(
                        Measure.RESIDENCE_INTRODUCED, residence.organisationId(), residence.introducedOn()))
                : List.of();
    }

    static List<Contribution> favourable(ResidenceState residence) {
        List<Contribution> contributions = new ArrayList<>();
        if (residence.group() != ResidenceGroup.INTRODUCED) {
            return contributions;
        }
        List<ResidenceComment> comments = orEmpty(residence.comments());
        boolean favourable = false;
        for (LocalDate day : comments.stream()
                .map(ResidenceComment::commentedOn)
                .sorted()
                .distinct()
                .toList()) {
            boolean now = latest(comments, day).verdict() == ResidenceVerdict.FAVOURABLE;
            if (now != favourable) {
                contributions.add(new Contribution(
                        Measure.RESIDENCE_FAVOURABLE,
                        residence.organisationId(),
                        later(day, residence.introducedOn()),
                        Contribution.ALL,
                        now ? 1 : -1));
                favourable = now;
            }
        }
        return contributions;
    }

    /** The comment on the latest year among those given by a day: one given late does not speak for today. */
    private static ResidenceComment latest(List<ResidenceComment> comments, LocalDate day) {
        return comments.stream()
                .filter(comment -> !comment.commentedOn().isAfter(day))
                .max(Comparator.comparingInt(ResidenceComment::year).thenComparing(ResidenceComment::commentedOn))
                .orElseThrow();
    }

    /** Nobody is in the numerator before being in the denominator. */
    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
