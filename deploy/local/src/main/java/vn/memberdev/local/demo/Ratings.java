package vn.memberdev.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The yearly ratings: members for the first and last year of the comparison, base organisations for every year. */
public final class Ratings {

    /** Why a member of less than six months has no rating. */
    static final String NEWLY_ADMITTED = "ADMITTED_LATE";

    /**
     * One rating.
     *
     * @param subject reference of the member, or key of the organisation
     * @param category the category, or null if not rated
     * @param notRatedReason the reason, or null if rated
     */
    public record Rating(String subject, int year, String category, String notRatedReason) {

        public static Rating of(String subject, int year, String category) {
            return new Rating(subject, year, category, null);
        }

        static Rating notRated(String subject, int year, String reason) {
            return new Rating(subject, year, null, reason);
        }
    }

    private Ratings() {}

    /** The day the ratings of a year were decided. */
    public static LocalDate decidedOn(int year) {
        return LocalDate.of(year + 1, 1, 14);
    }

    /** Every member on the roll at the end of the year ends as rated or not rated. */
    static List<Rating> members(
            int year, List<Members.Member> opening, List<Candidates.Candidate> candidates, Dice dice) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate halfAYear = end.minusMonths(6);
        List<String> rateable =
                new ArrayList<>(opening.stream().map(Members.Member::reference).toList());
        List<Rating> ratings = new ArrayList<>();
        for (Candidates.Candidate candidate : candidates) {
            if (candidate.admission() == null || candidate.admission().heldOn().isAfter(end)) {
                continue;
            }
            String reference = candidate.admission().reference();
            if (candidate.admission().heldOn().isAfter(halfAYear)) {
                ratings.add(Rating.notRated(reference, year, NEWLY_ADMITTED));
            } else {
                rateable.add(reference);
            }
        }
        ratings.addAll(0, distributed(year, dice.shuffled(rateable), dice));
        return ratings;
    }

    private static List<Rating> distributed(int year, List<String> rateable, Dice dice) {
        Iterator<String> references = rateable.iterator();
        List<Rating> ratings = new ArrayList<>();
        for (String reason : dice.shuffled(Figures.MEMBERS_NOT_RATED.get(year))) {
            ratings.add(Rating.notRated(references.next(), year, reason));
        }
        for (String category : dice.shuffled(Figures.MEMBER_CATEGORIES.get(year))) {
            ratings.add(Rating.of(references.next(), year, category));
        }
        if (references.hasNext()) {
            throw new IllegalStateException("the categories of " + year + " do not cover the roll");
        }
        return ratings;
    }

    /** Every base organisation that stood at the end of each year. */
    static List<Rating> bases(Organisations organisations, Dice dice) {
        List<Rating> ratings = new ArrayList<>();
        for (Map.Entry<Integer, Map<String, Integer>> year : Figures.BASE_CATEGORIES.entrySet()) {
            List<String> categories = dice.shuffled(year.getValue());
            List<Organisations.Unit> bases = organisations.basesOn(LocalDate.of(year.getKey(), 12, 31));
            for (int i = 0; i < bases.size(); i++) {
                ratings.add(Rating.of(bases.get(i).key(), year.getKey(), categories.get(i)));
            }
        }
        return ratings;
    }

    /** Cells below base committees, which are rated too and may not be counted as base organisations. */
    static List<Rating> cells(Organisations organisations, int year, Dice dice) {
        List<String> scale =
                List.of("CLEAN_STRONG", "CLEAN_STRONG", "CLEAN_STRONG", "GOOD", "GOOD", "COMPLETED", "WEAK");
        return organisations.cells().stream()
                .map(cell -> Rating.of(cell.key(), year, dice.pick(scale)))
                .toList();
    }
}
