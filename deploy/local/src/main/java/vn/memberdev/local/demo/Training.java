package vn.memberdev.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns of training: turns are counted, so one member appears as often as he or she was sent. */
public final class Training {

    private static final LocalDate OLD_HAND = LocalDate.of(2004, 1, 1);

    /** One turn. */
    public record Turn(String member, String kind, LocalDate completedOn) {}

    private Training() {}

    static List<Turn> plan(List<Members.Member> members, Dice dice) {
        // A set: the register takes the same turn of the same member on the same day once.
        Set<Turn> turns = new LinkedHashSet<>();
        Term term = Term.OF_THE_ARTICLE;
        for (String kind : dice.shuffled(Figures.TURNS)) {
            add(turns, kind, members, term.from().plusDays(14), term.to().minusDays(14), dice);
        }
        List<Members.Member> earlier = members.stream()
                .filter(member -> member.memberSince().isBefore(OLD_HAND))
                .toList();
        for (int i = 0; i < Figures.EARLIER_TURNS; i++) {
            add(turns, "UPGRADING", earlier, OLD_HAND.plusMonths(1), term.from().minusDays(15), dice);
        }
        return List.copyOf(turns);
    }

    private static void add(
            Set<Turn> turns, String kind, List<Members.Member> members, LocalDate from, LocalDate to, Dice dice) {
        while (!turns.add(new Turn(dice.pick(members).reference(), kind, dice.between(from, to)))) {
            // Drawn already: draw again.
        }
    }
}
