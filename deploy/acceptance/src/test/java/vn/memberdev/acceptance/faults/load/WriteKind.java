package vn.memberdev.acceptance.faults.load;

import vn.memberdev.local.Part;

/**
 * What the load writes. Every write carries a mark of its own in a column that is not unique, so that a second effect
 * could be seen.
 */
public enum WriteKind {
    CANDIDATE(Part.CANDIDATES, "candidate", "select full_name as mark, count(*) as n from candidate group by 1"),
    TASK(Part.CANDIDATES, "candidate", "select title as mark, count(*) as n from candidate_task group by 1"),
    ORGANISATION(
            Part.ADMISSIONS,
            "organisation",
            "select name as mark, count(*) as n from organisation_change where operation = 'ESTABLISH' group by 1"),
    RENAME(
            Part.ADMISSIONS,
            "organisation",
            "select name as mark, count(*) as n from organisation_change where operation = 'RENAME' group by 1"),
    MEMBER(Part.ADMISSIONS, "member", "select full_name as mark, count(*) as n from member group by 1"),
    MEMBERS(Part.ADMISSIONS, "member", "select full_name as mark, count(*) as n from member group by 1"),
    RATING(
            Part.EVALUATION,
            "rating",
            "select decision_number as mark, count(*) as n from (select decision_number from rating"
                    + " union all select decision_number from rating_revision) every group by 1");

    private final Part service;
    private final String table;
    private final String effects;

    WriteKind(Part service, String table, String effects) {
        this.service = service;
        this.table = table;
        this.effects = effects;
    }

    public Part service() {
        return service;
    }

    /** The table of the aggregate that is created or changed. */
    public String table() {
        return table;
    }

    /** Counts the effects by mark. */
    public String effects() {
        return effects;
    }

    /** Whether it creates; otherwise it changes something that is there. */
    public boolean creates() {
        return this != TASK && this != RENAME;
    }
}
