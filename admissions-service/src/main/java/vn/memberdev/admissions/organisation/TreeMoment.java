package vn.memberdev.admissions.organisation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Which tree a read shows: that of a day, as it is known now or as it was known at a moment.
 *
 * @param asOf the day
 * @param knownAt only what was recorded by then, or null for everything
 */
record TreeMoment(LocalDate asOf, OffsetDateTime knownAt) {

    /** The operations that end an organisation, as SQL. */
    static final String ENDS = "('MERGE_INTO', 'CONSOLIDATE', 'SPLIT', 'DISSOLVE', 'DISBAND', 'CEASE')";

    /**
     * What is known now stands in the derived periods and in the ancestry. An organisation that has ended is known by
     * its last period.
     */
    private static final String PRESENT =
            """
            with recursive known as not materialized (
                select p.organisation_id, p.parent_id, p.name, p.search_name, p.kind, p.code, p.valid_from, false as ended
                  from organisation_period p where p.valid @> cast(:asOf as date)
                union all
                select p.organisation_id, p.parent_id, p.name, p.search_name, p.kind, p.code, p.valid_from, true
                  from organisation e join organisation_period p on p.organisation_id = e.id and p.valid_to = e.ended_on
                 where e.ended_on <= cast(:asOf as date)
            ), lines as not materialized (
                select ancestor_id, descendant_id, depth from org_ancestry
                 where valid_from <= cast(:asOf as date) and valid_to > cast(:asOf as date) and not after_end
            )
            """;

    /** What was known then is derived from the changes that were recorded by then: each attribute as last set. */
    private static final String PAST =
            """
            with recursive known as materialized (
                select c.organisation_id,
                       (array_agg(c.parent_id order by c.effective_on desc) filter (where c.parent_id is not null))[1] as parent_id,
                       (array_agg(c.name order by c.effective_on desc) filter (where c.name is not null))[1] as name,
                       (array_agg(c.search_name order by c.effective_on desc) filter (where c.name is not null))[1] as search_name,
                       (array_agg(c.kind order by c.effective_on desc) filter (where c.kind is not null))[1] as kind,
                       (array_agg(c.code order by c.effective_on desc) filter (where c.code is not null))[1] as code,
                       max(c.effective_on) filter (where c.operation not in %1$s) as valid_from,
                       bool_or(c.operation in %1$s) as ended
                  from organisation_change c
                 where c.recorded_at <= :knownAt and c.effective_on <= cast(:asOf as date)
                 group by c.organisation_id
            ), lines as materialized (
                select k.organisation_id as ancestor_id, k.organisation_id as descendant_id, 0 as depth
                  from known k where not k.ended
                union all
                select k.parent_id, l.descendant_id, l.depth + 1
                  from lines l join known k on k.organisation_id = l.ancestor_id
                 where k.parent_id is not null and not k.ended and l.depth < 32
            )
            """
                    .formatted(ENDS);

    /** The head of a statement: {@code known} (organisations on the day) and {@code lines} (who stands above whom). */
    String with() {
        return knownAt == null ? PRESENT : PAST;
    }

    /** Restricts rows of a table that says when they were recorded. */
    String recorded(String column) {
        return knownAt == null ? "" : " and " + column + " <= :knownAt";
    }

    void bindTo(SqlStatement<?> statement) {
        statement.bind("asOf", asOf);
        if (knownAt != null) {
            statement.bind("knownAt", knownAt);
        }
    }
}
