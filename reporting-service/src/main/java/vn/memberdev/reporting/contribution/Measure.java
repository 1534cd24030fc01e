package vn.memberdev.reporting.contribution;

import java.util.Set;
import vn.memberdev.contracts.Topics;

/** What is counted. Every indicator is made of one or two measures. */
public enum Measure {
    /** Members, as dated entries and exits; category: highest education of the day. */
    MEMBERS_STOCK(Nature.STOCK, Topics.MEMBERS),
    /** Admissions, on the day of the ceremony; annulled ones are none. */
    MEMBERS_ADMITTED(Nature.FLOW, Topics.MEMBERS),
    /** Persons who completed an awareness class for the first time. */
    PERSONS_TRAINED(Nature.FLOW, Topics.CANDIDATES),
    /** Persons put on the sympathiser list; a move from list to list is not counted again. */
    CANDIDATES_LISTED(Nature.FLOW, Topics.CANDIDATES),
    /** Persons taken off the sympathiser list; category: reason. */
    CANDIDATES_REMOVED(Nature.FLOW, Topics.CANDIDATES),
    /** Ratings of members, in December of their year; category: rating, or {@code NOT_RATED:} and the reason. */
    MEMBER_RATINGS(Nature.FLOW, Topics.RATINGS),
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
    RESIDENCE_INTRODUCED(Nature.STOCK, Topics.RESIDENCE),
    /** Members introduced whose latest comment is favourable. */
    RESIDENCE_FAVOURABLE(Nature.STOCK, Topics.RESIDENCE);

    private final Nature nature;
    private final String topic;

    Measure(Nature nature, String topic) {
        this.nature = nature;
        this.topic = topic;
    }

    public Nature nature() {
        return nature;
    }

    /** Topics whose events make this measure: its facts, and the tree they are rolled up by. */
    public Set<String> sources() {
        return Set.of(topic, Topics.ORGANISATIONS);
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
