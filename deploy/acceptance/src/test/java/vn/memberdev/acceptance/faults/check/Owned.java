package vn.memberdev.acceptance.faults.check;

import vn.memberdev.contracts.Topics;
import vn.memberdev.local.Part;

/** Kinds of aggregates: whose they are, and what others call their copies. */
enum Owned {
    ORGANISATION(Part.ADMISSIONS, Topics.ORGANISATIONS, "organisation"),
    MEMBER(Part.ADMISSIONS, Topics.MEMBERS, "member"),
    TARGET(Part.ADMISSIONS, Topics.TARGETS, "target"),
    CANDIDATE(Part.CANDIDATES, Topics.CANDIDATES, "candidate"),
    MEMBER_RATING(Part.EVALUATION, Topics.RATINGS, "rating where subject = 'MEMBER'");

    private final Part owner;
    private final String topic;
    private final String rows;

    Owned(Part owner, String topic, String rows) {
        this.owner = owner;
        this.topic = topic;
        this.rows = rows;
    }

    Part owner() {
        return owner;
    }

    String topic() {
        return topic;
    }

    /** Ids and versions as events tell them; the column counts from 0. */
    String versions() {
        return "select id, version + 1 as version from " + rows;
    }

    /** Ids and versions of the facts of this kind in reporting. */
    String facts() {
        return "select id, version from fact where kind = '" + name() + "'";
    }
}
