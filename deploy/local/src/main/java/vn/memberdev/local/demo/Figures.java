package vn.memberdev.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole numbers the demonstration is planned to. They were chosen so that the exact fractions round to the figures
 * of the article, where any whole numbers do (756 of 1,218 is 62.07, never 62.06; 69 of 72 is 95.83, never 95.84).
 */
public final class Figures {

    public static final int TARGET = 700;
    public static final int OPENING_MEMBERS = 4_716;

    /** Completed the class within the term; of these {@link #TRAINED_AND_ADMITTED} were admitted within it. */
    public static final int TRAINED_IN_TERM = 1_218;

    /** Trained shortly before the term and admitted within it: a flow over a flow is not a cohort. */
    public static final int TRAINED_BEFORE_TERM = 90;

    public static final int TRAINED_AND_ADMITTED = 666;

    /** On the list, no class yet. */
    public static final int NOT_TRAINED = 264;

    /** Of the trained who were not admitted: cleared and waiting for the decision. */
    public static final int CLEARED_AND_WAITING = 40;

    public static final int TRAINED_AND_REMOVED = 61;

    public static final Map<String, Integer> REMOVALS =
            counts("LACKS_WILL", 71, "NOT_QUALIFIED", 49, "WITHDREW", 14, "VIOLATED_LAW", 6, "OVER_AGE", 3, "OTHER", 4);

    /** A stretch of the term with the number of admission ceremonies in it. */
    public record Window(LocalDate from, LocalDate to, int admissions) {}

    /** In 2009 split at mid-year: members of less than six months are not rated. */
    public static final List<Window> ADMISSIONS = List.of(
            new Window(LocalDate.of(2005, 10, 3), LocalDate.of(2005, 12, 30), 31),
            new Window(LocalDate.of(2006, 1, 9), LocalDate.of(2006, 12, 29), 142),
            new Window(LocalDate.of(2007, 1, 8), LocalDate.of(2007, 12, 28), 158),
            new Window(LocalDate.of(2008, 1, 7), LocalDate.of(2008, 12, 30), 167),
            new Window(LocalDate.of(2009, 1, 8), LocalDate.of(2009, 6, 30), 88),
            new Window(LocalDate.of(2009, 7, 1), LocalDate.of(2009, 12, 30), 74),
            new Window(LocalDate.of(2010, 1, 8), LocalDate.of(2010, 9, 24), 96));

    /** Education of the members at the opening of the term: university 2,542 of 4,716. */
    public static final Map<String, Integer> OPENING_EDUCATION = counts(
            "NONE",
            354,
            "ELEMENTARY",
            215,
            "INTERMEDIATE",
            1_063,
            "COLLEGE",
            402,
            "UNIVERSITY",
            2_542,
            "MASTER",
            131,
            "DOCTOR",
            9);

    /** Education of the newly admitted: university 420 of 756. */
    public static final Map<String, Integer> ADMITTED_EDUCATION =
            counts("NONE", 25, "ELEMENTARY", 28, "INTERMEDIATE", 188, "COLLEGE", 78, "UNIVERSITY", 420, "MASTER", 17);

    /** Members of the opening who reached another level within the term. */
    public record Step(String from, String to, int members) {}

    public static final List<Step> EDUCATED = List.of(
            new Step("INTERMEDIATE", "UNIVERSITY", 118),
            new Step("COLLEGE", "UNIVERSITY", 46),
            new Step("UNIVERSITY", "MASTER", 63),
            new Step("NONE", "ELEMENTARY", 24),
            new Step("ELEMENTARY", "INTERMEDIATE", 31));

    /** Ratings of members by year; the not rated are those of the opening roll, besides the newly admitted. */
    public static final Map<Integer, Map<String, Integer>> MEMBER_CATEGORIES = Map.of(
            2005, counts("EXCELLENT", 512, "GOOD", 3_571, "COMPLETED", 539, "VIOLATED", 18),
            2009, counts("EXCELLENT", 584, "GOOD", 4_127, "COMPLETED", 489, "VIOLATED", 14));

    public static final Map<Integer, Map<String, Integer>> MEMBERS_NOT_RATED = Map.of(
            2005, counts("EXEMPT", 58, "SUSPENDED", 4, "ABSENT_WITH_REASON", 14),
            2009, counts("EXEMPT", 69, "SUSPENDED", 5, "ABSENT_WITH_REASON", 14));

    /** Ratings of base organisations by year; every base organisation that stood at the end of the year. */
    public static final Map<Integer, Map<String, Integer>> BASE_CATEGORIES = new LinkedHashMap<>();

    static {
        BASE_CATEGORIES.put(2005, counts("CLEAN_STRONG", 52, "GOOD", 11, "COMPLETED", 4, "WEAK", 1));
        BASE_CATEGORIES.put(2006, counts("CLEAN_STRONG", 53, "GOOD", 12, "COMPLETED", 3, "WEAK", 1));
        BASE_CATEGORIES.put(2007, counts("CLEAN_STRONG", 54, "GOOD", 12, "COMPLETED", 4));
        BASE_CATEGORIES.put(2008, counts("CLEAN_STRONG", 56, "GOOD", 12, "COMPLETED", 4));
        BASE_CATEGORIES.put(2009, counts("CLEAN_STRONG", 57, "GOOD", 12, "COMPLETED", 3));
    }

    /** Turns of training within the term, by kind: turns, not persons. */
    public static final Map<String, Integer> TURNS = counts("TRAINING", 1_126, "RETRAINING", 1_374, "UPGRADING", 1_818);

    /** Turns before the term, which no figure of the term may count. */
    public static final int EARLIER_TURNS = 120;

    public static final Map<String, Integer> RESIDENCE_GROUPS =
            counts("INTRODUCED", 4_402, "EXCUSED_FROM_MEETINGS", 166, "NOT_INTRODUCED", 148);

    public static final int UNFAVOURABLE_COMMENTS = 23;
    public static final int MISSING_COMMENTS = 41;

    private Figures() {}

    /** Sum of the counts. */
    public static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All admissions of the term. */
    public static int admitted() {
        return ADMISSIONS.stream().mapToInt(Window::admissions).sum();
    }

    /** In the order written: the plan must be the same on every machine. */
    private static Map<String, Integer> counts(Object... pairs) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            counts.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return java.util.Collections.unmodifiableMap(counts);
    }
}
