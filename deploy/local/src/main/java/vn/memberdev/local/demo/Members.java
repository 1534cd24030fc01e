package vn.memberdev.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The members at the opening of the term, with the education they reached before and within it. */
public final class Members {

    private static final LocalDate LAST_ENTRY = LocalDate.of(2005, 6, 30);
    private static final int OLDEST = 1948;

    /** A member who was there before the term. */
    public record Member(String reference, Person person, LocalDate memberSince, String home, Schooling education) {}

    /** A level reached within the term by such a member. */
    public record Educated(String reference, String level, LocalDate reachedOn) {}

    private final List<Member> members;
    private final List<Educated> educated;

    public Members(List<Member> members, List<Educated> educated) {
        this.members = List.copyOf(members);
        this.educated = List.copyOf(educated);
    }

    static Members plan(Organisations organisations, Dice dice) {
        People people = new People(dice);
        List<Organisations.Unit> homes = organisations.homes();
        List<Member> members = new ArrayList<>();
        for (String level : dice.shuffled(Figures.OPENING_EDUCATION)) {
            String reference = "DV-%05d".formatted(members.size() + 1);
            members.add(member(reference, level, dice.pick(homes).key(), people, dice));
        }
        return new Members(members, educate(members, dice));
    }

    public List<Member> members() {
        return members;
    }

    public List<Educated> educated() {
        return educated;
    }

    private static Member member(String reference, String level, String home, People people, Dice dice) {
        int schooled = Math.max(People.ageAt(level), 20);
        int birthYear = dice.between(OLDEST, 2003 - schooled);
        Person person = people.bornIn(birthYear);
        LocalDate earliest = person.birthDate().plusYears(schooled).plusMonths(1);
        LocalDate latest = earliest.plusYears(15);
        LocalDate since = dice.between(earliest, latest.isAfter(LAST_ENTRY) ? LAST_ENTRY : latest);
        return new Member(reference, person, since, home, People.schooling(person, level));
    }

    private static List<Educated> educate(List<Member> members, Dice dice) {
        List<Educated> educated = new ArrayList<>();
        for (Figures.Step step : Figures.EDUCATED) {
            Stream<Member> able = members.stream()
                    .filter(member -> step.from().equals(member.education().level()));
            able.limit(step.members())
                    .map(member -> new Educated(
                            member.reference(),
                            step.to(),
                            dice.between(LocalDate.of(2006, 1, 16), LocalDate.of(2010, 6, 30))))
                    .forEach(educated::add);
        }
        return educated;
    }
}
