package vn.memberdev.local.demo.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.memberdev.local.demo.CandidateSupport;
import vn.memberdev.local.demo.Candidates.Admission;
import vn.memberdev.local.demo.Candidates.Candidate;
import vn.memberdev.local.demo.DemoPlan;
import vn.memberdev.local.demo.Dice;
import vn.memberdev.local.demo.Members;
import vn.memberdev.local.demo.Members.Member;
import vn.memberdev.local.demo.Organisations;
import vn.memberdev.local.demo.Organisations.Unit;
import vn.memberdev.local.demo.People;
import vn.memberdev.local.demo.Person;
import vn.memberdev.local.demo.Ratings.Rating;

/**
 * What was recorded in the two years before the reorganisation: members and their ratings, ratings of base
 * organisations, candidates and the admissions of the second year. Nothing of it touches the term of the article.
 */
public final class ProvincePeople {

    /** The years of which figures exist. */
    public static final List<Integer> YEARS = List.of(2023, 2024);

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);
    private static final LocalDate FIRST_CLASS = LocalDate.of(2023, 3, 1);
    private static final LocalDate FIRST_ENTRY = LocalDate.of(1996, 1, 1);
    private static final LocalDate LAST_ENTRY = LocalDate.of(2022, 12, 20);
    private static final List<String> LEVELS =
            List.of("NONE", "ELEMENTARY", "INTERMEDIATE", "COLLEGE", "UNIVERSITY", "UNIVERSITY");
    private static final List<String> OF_MEMBERS =
            List.of("EXCELLENT", "GOOD", "GOOD", "GOOD", "GOOD", "GOOD", "COMPLETED", "COMPLETED", "NOT_COMPLETED");
    private static final List<String> OF_BASES = List.of("EXCELLENT", "GOOD", "GOOD", "GOOD", "COMPLETED");

    private final Organisations organisations;
    private final Predicate<Unit> peopled;
    private final String prefix;
    private final Dice dice = new Dice(11);
    private final People people = new People(dice);
    private final List<Member> members = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private ProvincePeople(Organisations organisations, Predicate<Unit> peopled, String prefix) {
        this.organisations = organisations;
        this.peopled = peopled;
        this.prefix = prefix;
    }

    /**
     * The plan of the two years.
     *
     * @param peopled whether a base organisation is given members and candidates; all are rated
     * @param prefix begins the references, so that they are of nobody else in the suite
     */
    public static DemoPlan plan(Organisations organisations, Predicate<Unit> peopled, String prefix) {
        ProvincePeople plan = new ProvincePeople(organisations, peopled, prefix);
        plan.addMembers();
        plan.addCandidates();
        return new DemoPlan(
                organisations,
                new Members(plan.members, List.of()),
                List.copyOf(plan.candidates),
                CandidateSupport.plan(plan.members, plan.candidates, LAST_DAY, new Dice(12)),
                plan.memberRatings(),
                plan.baseRatings(),
                List.of(),
                List.of());
    }

    private List<Unit> bases() {
        return organisations.units().stream().filter(Unit::isBase).toList();
    }

    private List<Unit> peopledBases() {
        return bases().stream().filter(peopled).toList();
    }

    /** Where the members of a base organisation stand: its cells, or itself if it is one cell. */
    private List<String> homesOf(Unit base) {
        return "BASE_CELL".equals(base.kind())
                ? List.of(base.key())
                : organisations.below(base.key()).stream().map(Unit::key).toList();
    }

    private void addMembers() {
        for (Unit base : peopledBases()) {
            for (String home : homesOf(base)) {
                int count = dice.between(2, 3);
                for (int i = 0; i < count; i++) {
                    addMember(home);
                }
            }
        }
    }

    private void addMember(String home) {
        String level = dice.pick(LEVELS);
        Person person = people.bornIn(dice.between(1958, 1990));
        LocalDate earliest = latest(FIRST_ENTRY, person.birthDate().plusYears(28));
        members.add(new Member(
                prefix + "-DV-%05d".formatted(members.size() + 1),
                person,
                dice.between(earliest, LAST_ENTRY),
                home,
                People.schooling(person, level)));
    }

    /** Of every base organisation one candidate is trained, every other one admits; communes keep a list of their own. */
    private void addCandidates() {
        int number = 0;
        for (Unit base : peopledBases()) {
            List<String> homes = homesOf(base);
            addTrained(homes.get(0));
            if (number++ % 2 == 0) {
                addAdmitted(homes.get(homes.size() - 1));
            }
            if (base.key().startsWith("commune")) {
                addListed(base.key());
            }
        }
    }

    private void addListed(String home) {
        LocalDate listedOn = dice.between(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 11, 30));
        add(home, listedOn, null, null, null);
    }

    private void addTrained(String home) {
        LocalDate certifiedOn = dice.between(FIRST_CLASS, LocalDate.of(2024, 6, 30));
        add(home, certifiedOn.minusDays(dice.between(60, 200)), certifiedOn, null, null);
    }

    private void addAdmitted(String home) {
        LocalDate heldOn = dice.between(LocalDate.of(2024, 2, 3), LocalDate.of(2024, 12, 19));
        LocalDate clearedOn = heldOn.minusDays(dice.between(50, 100));
        LocalDate certifiedOn = clearedOn.minusDays(dice.between(60, 120));
        add(home, certifiedOn.minusDays(dice.between(60, 200)), certifiedOn, clearedOn, heldOn);
    }

    private void add(String home, LocalDate listedOn, LocalDate certifiedOn, LocalDate clearedOn, LocalDate heldOn) {
        Person person = people.bornIn(dice.between(1985, 2000));
        String number = "%05d".formatted(candidates.size() + 1);
        Admission admission = heldOn == null
                ? null
                : new Admission(
                        prefix + "-DVM-" + number,
                        heldOn.minusDays(5),
                        heldOn,
                        People.schooling(person, "COLLEGE"),
                        dice.between(10, 13));
        candidates.add(new Candidate(
                prefix + "-QC-" + number,
                person,
                home,
                listedOn,
                certifiedOn,
                clearedOn,
                null,
                admission,
                "UPPER_SECONDARY"));
    }

    private List<Rating> memberRatings() {
        List<Rating> ratings = new ArrayList<>();
        for (int year : YEARS) {
            members.forEach(member -> ratings.add(Rating.of(member.reference(), year, dice.pick(OF_MEMBERS))));
        }
        return ratings;
    }

    private List<Rating> baseRatings() {
        List<Rating> ratings = new ArrayList<>();
        for (int year : YEARS) {
            bases().forEach(base -> ratings.add(Rating.of(base.key(), year, dice.pick(OF_BASES))));
        }
        return ratings;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
