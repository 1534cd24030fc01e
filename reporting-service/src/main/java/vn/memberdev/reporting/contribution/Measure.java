package vn.memberdev.reporting.contribution;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.memberdev.contracts.Topics;

/** What is counted. Every indicator is made of one or two measures. */
public enum Measure {
    /** Members, as dated entries and exits; category: highest education of the day. */
    MEMBERS_STOCK(Nature.STOCK, Topics.MEMBERS),
    /** Admissions, on the day of the ceremony; annulled ones are none. */
    MEMBERS_ADMITTED(Nature.FLOW, Topics.MEMBERS),
    /** Persons who completed an awareness class for the first time. */
    PERSONS_TRAINED(Nature.FLOW, Topics.CANDIDATES),
    /** Candidates on the sympathiser list, as dated entries and exits; a move is both. */
    CANDIDATES_STOCK(Nature.STOCK, Topics.CANDIDATES),
    /** Persons put on the sympathiser list; category: who proposed them. A move is not counted again. */
    CANDIDATES_LISTED(Nature.FLOW, Topics.CANDIDATES),
    /** Persons taken off the sympathiser list; category: reason. */
    CANDIDATES_REMOVED(Nature.FLOW, Topics.CANDIDATES),
    /** Permissions to open the admission procedure that stand or led to an admission. */
    CANDIDATES_CLEARED(Nature.FLOW, Topics.CANDIDATES),
    /** Candidates on the list who have a helper. */
    CANDIDATES_HELPED(Nature.STOCK, Topics.CANDIDATES),
    /** Nominations, on their day; category: who nominated. */
    NOMINATIONS(Nature.FLOW, Topics.NOMINATIONS),
    /** Nominations on the day of their outcome; category: listed or declined. */
    NOMINATIONS_CLOSED(Nature.FLOW, Topics.NOMINATIONS),
    /** Emulation movements, on their first day; category: the mass organisation. */
    EMULATION_MOVEMENTS(Nature.FLOW, Topics.EMULATION_MOVEMENTS),
    /** Results of awareness classes, at the organisation that held them; category: the result. */
    CLASS_RESULTS(Nature.FLOW, Topics.AWARENESS_CLASSES),
    /** Yearly source reviews, in December of their year; category: how they stand. */
    SOURCE_REVIEWS(Nature.FLOW, Topics.SOURCE_REVIEWS),
    /** Candidates that adopted source reviews decided on; category: verdict. */
    REVIEW_VERDICTS(Nature.FLOW, Topics.SOURCE_REVIEWS),
    /** Persons to put on the list by plan; category: the year. As for targets, not a sum. */
    PLANNED_TO_LIST(Nature.TARGET, Topics.ADMISSION_PLANS),
    /** Persons to complete an awareness class by plan. */
    PLANNED_TO_TRAIN(Nature.TARGET, Topics.ADMISSION_PLANS),
    /** Persons to admit by plan. */
    PLANNED_TO_ADMIT(Nature.TARGET, Topics.ADMISSION_PLANS),
    /** Base organisations, as dated entries and exits; category: kind. */
    BASE_ORGANISATIONS(Nature.STOCK, Topics.ORGANISATIONS),
    /** Ratings of members, in December of their year; category: rating, or {@code NOT_RATED:} and the reason. */
    MEMBER_RATINGS(Nature.FLOW, Topics.RATINGS, Topics.MEMBERS),
    /** Ratings of base organisations; categories as for members. */
    ORGANISATION_RATINGS(Nature.FLOW, Topics.RATINGS),
    /** Ratings of cells, which are reported apart from base organisations. */
    CELL_RATINGS(Nature.FLOW, Topics.RATINGS),
    /** Ratings of all other organisations. */
    OTHER_ORGANISATION_RATINGS(Nature.FLOW, Topics.RATINGS),
    /** Persons to admit by resolution; category: the period. Holds for the organisation itself, not for a sum. */
    ADMISSION_TARGET(Nature.TARGET, Topics.TARGETS),
    /** Turns of training; category: kind. Turns, not persons. */
    TRAINING_TURNS(Nature.FLOW, Topics.MEMBERS),
    /** Members introduced to the committee at their residence. */
    RESIDENCE_INTRODUCED(Nature.STOCK, Topics.RESIDENCE, Topics.MEMBERS),
    /** Members introduced whose latest comment is favourable. */
    RESIDENCE_FAVOURABLE(Nature.STOCK, Topics.RESIDENCE, Topics.MEMBERS);

    private final Nature nature;
    private final Set<String> sources;

    Measure(Nature nature, String... topics) {
        this.nature = nature;
        this.sources = Stream.concat(Stream.of(topics), Stream.of(Topics.ORGANISATIONS))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Nature nature() {
        return nature;
    }

    /** Topics whose events make this measure: its facts, the annulments that take them out, and the tree. */
    public Set<String> sources() {
        return sources;
    }

    /** How a measure is read for a period. */
    public enum Nature {
        /** What happened in the period. */
        FLOW,
        /** What there is on the last day of the period: everything up to that day. */
        STOCK,
        /** What was set for this very organisation and period. */
        TARGET
    }
}
