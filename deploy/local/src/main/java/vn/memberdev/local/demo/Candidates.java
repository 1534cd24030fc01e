package vn.memberdev.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The people of the sympathiser list: those who were admitted, who wait, who were removed. */
public final class Candidates {

    private static final LocalDate FIRST_CLASS = LocalDate.of(2005, 10, 6);
    private static final LocalDate LAST_CLASS = LocalDate.of(2010, 9, 20);

    /**
     * A candidate; dates that did not come are null.
     *
     * @param reference record number in the plan, and in the candidates service
     * @param home where the person is listed
     * @param certifiedOn when the awareness class was completed
     * @param clearedOn when the base committee allowed the procedure
     * @param education general education completed
     */
    public record Candidate(
            String reference,
            Person person,
            String home,
            LocalDate listedOn,
            LocalDate certifiedOn,
            LocalDate clearedOn,
            Removal removal,
            Admission admission,
            String education) {}

    /** A removal from the list. */
    public record Removal(String reason, LocalDate removedOn) {}

    /** An admission; the member is known in the plan by this reference. */
    public record Admission(
            String reference, LocalDate decidedOn, LocalDate heldOn, Schooling education, int votesFor) {}

    /** Members of the standing committee that decides on admissions. */
    public static final int VOTES_ENTITLED = 13;

    private final List<Candidate> all = new ArrayList<>();
    private final List<String> homes;
    private final Dice dice;
    private final Dice educationDice;
    private final People people;

    private Candidates(Organisations organisations, Dice dice, Dice educationDice) {
        this.homes = organisations.homes().stream().map(Organisations.Unit::key).toList();
        this.dice = dice;
        this.educationDice = educationDice;
        this.people = new People(dice);
    }

    static List<Candidate> plan(Organisations organisations, Dice dice, Dice educationDice) {
        Candidates plan = new Candidates(organisations, dice, educationDice);
        plan.addAdmitted();
        plan.addTrained();
        plan.addUntrained();
        return List.copyOf(plan.all);
    }

    private void addAdmitted() {
        Iterator<String> levels = dice.shuffled(Figures.ADMITTED_EDUCATION).iterator();
        int early = Figures.TRAINED_BEFORE_TERM;
        for (Figures.Window window : Figures.ADMISSIONS) {
            List<LocalDate> ceremonies = new ArrayList<>();
            for (int i = 0; i < window.admissions(); i++) {
                ceremonies.add(dice.between(window.from(), window.to()));
            }
            // The earliest ceremonies are of people who took the class before the term.
            ceremonies.sort(LocalDate::compareTo);
            for (LocalDate heldOn : ceremonies) {
                addAdmitted(heldOn, levels.next(), early-- > 0);
            }
        }
    }

    private void addAdmitted(LocalDate heldOn, String level, boolean trainedEarly) {
        Person person = people.bornIn(heldOn.getYear() - Math.max(21, People.ageAt(level)) - 2 - dice.between(0, 14));
        LocalDate decidedOn = heldOn.minusDays(dice.between(6, 24));
        LocalDate clearedOn = decidedOn.minusDays(dice.between(40, 90));
        LocalDate certifiedOn = trainedEarly
                ? dice.between(LocalDate.of(2005, 1, 10), LocalDate.of(2005, 6, 10))
                : latest(FIRST_CLASS, clearedOn.minusDays(dice.between(30, 240)));
        String reference = "DVM-%04d".formatted(all.size() + 1);
        all.add(new Candidate(
                nextReference(),
                person,
                dice.pick(homes),
                certifiedOn.minusDays(dice.between(60, 300)),
                certifiedOn,
                clearedOn,
                null,
                new Admission(reference, decidedOn, heldOn, People.schooling(person, level), dice.between(10, 13)),
                education("NONE".equals(level) || "ELEMENTARY".equals(level))));
    }

    private void addTrained() {
        int count = Figures.TRAINED_IN_TERM - Figures.TRAINED_AND_ADMITTED;
        List<String> reasons = dice.shuffled(Figures.REMOVALS).subList(0, Figures.TRAINED_AND_REMOVED);
        for (int i = 0; i < count; i++) {
            boolean removed = i < Figures.TRAINED_AND_REMOVED;
            boolean cleared = !removed && i < Figures.TRAINED_AND_REMOVED + Figures.CLEARED_AND_WAITING;
            LocalDate certifiedOn = removed
                    ? dice.between(FIRST_CLASS, LocalDate.of(2009, 3, 31))
                    : cleared
                            ? dice.between(LocalDate.of(2009, 9, 1), LocalDate.of(2010, 4, 30))
                            : dice.between(FIRST_CLASS, LAST_CLASS);
            LocalDate listedOn = certifiedOn.minusDays(dice.between(60, 300));
            all.add(new Candidate(
                    nextReference(),
                    adultOn(listedOn),
                    dice.pick(homes),
                    listedOn,
                    certifiedOn,
                    cleared ? certifiedOn.plusDays(dice.between(40, 120)) : null,
                    removed ? new Removal(reasons.get(i), certifiedOn.plusDays(dice.between(200, 500))) : null,
                    null,
                    education(true)));
        }
    }

    private void addUntrained() {
        // The reasons left over by the trained: drawn from the same total, so that each reason's count is exact.
        List<String> reasons = dice.shuffled(Figures.REMOVALS);
        all.stream()
                .filter(candidate -> candidate.removal() != null)
                .forEach(candidate -> reasons.remove(candidate.removal().reason()));
        for (int i = 0; i < Figures.NOT_TRAINED; i++) {
            boolean removed = i < reasons.size();
            LocalDate listedOn = removed
                    ? dice.between(LocalDate.of(2005, 1, 10), LocalDate.of(2009, 6, 30))
                    : dice.between(LocalDate.of(2009, 7, 1), LocalDate.of(2010, 8, 31));
            LocalDate removedOn = latest(Term.OF_THE_ARTICLE.from(), listedOn.plusDays(dice.between(150, 400)));
            all.add(new Candidate(
                    nextReference(),
                    adultOn(listedOn),
                    dice.pick(homes),
                    listedOn,
                    null,
                    null,
                    removed ? new Removal(reasons.get(i), removedOn) : null,
                    null,
                    education(true)));
        }
    }

    private Person adultOn(LocalDate date) {
        return people.bornIn(date.getYear() - 20 - dice.between(0, 22));
    }

    /** Those who studied a profession at length finished upper-secondary school; of the others most did. */
    private String education(boolean mayBeLess) {
        boolean less = mayBeLess && educationDice.between(1, 100) <= 15;
        return less ? "LOWER_SECONDARY" : "UPPER_SECONDARY";
    }

    private String nextReference() {
        return "QC-%04d".formatted(all.size() + 1);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
