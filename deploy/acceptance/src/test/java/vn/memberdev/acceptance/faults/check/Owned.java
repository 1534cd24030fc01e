package vn.memberdev.acceptance.faults.check;

import vn.memberdev.contracts.Topics;
import vn.memberdev.local.Part;

/** Kinds of aggregates: whose they are, and what others call their copies. */
enum Owned {
    ORGANISATION(Part.ADMISSIONS, Topics.ORGANISATIONS),
    MEMBER(Part.ADMISSIONS, Topics.MEMBERS),
    TARGET(Part.ADMISSIONS, Topics.TARGETS),
    CANDIDATE(Part.CANDIDATES, Topics.CANDIDATES),
    MEMBER_RATING(Part.EVALUATION, Topics.RATINGS);

    private final Part owner;
    private final String topic;

    Owned(Part owner, String topic) {
        this.owner = owner;
        this.topic = topic;
    }

    Part owner() {
        return owner;
    }

    String topic() {
        return topic;
    }

    /** Ids and versions as events tell them; the column counts from 0. */
    String versions() {
        return "select id, version + 1 as version from " + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Ids and versions of the facts of this kind in reporting. */
    String facts() {
        return "select id, version from fact where kind = '" + name() + "'";
    }
}
