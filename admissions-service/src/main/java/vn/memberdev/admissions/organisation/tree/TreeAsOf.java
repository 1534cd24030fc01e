package vn.memberdev.admissions.organisation.tree;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.memberdev.contracts.organisations.OrganisationOperation;

/**
 * Which tree a read shows: that of a day, as it is known now or as it was known at a moment.
 *
 * @param asOf the day
 * @param knownAt only what was recorded by then, or null for everything
 */
public record TreeAsOf(LocalDate asOf, OffsetDateTime knownAt) {

    /** The operations that end an organisation, as SQL. */
    static final String ENDS = Stream.of(OrganisationOperation.values())
            .filter(OrganisationOperation::isEnd)
            .map(operation -> "'" + operation + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    /** Which lines of the tree a read needs. Those of the past are derived, so that all of them would cost their time. */
    enum Lines {
        /** From {@code :root} down. */
        DOWN("k.organisation_id = cast(:root as uuid)"),
        /** From each organisation directly below {@code :parentId} down. */
        DOWN_FROM_CHILDREN("k.parent_id = cast(:parentId as uuid)"),
        /** From {@code :id} up. */
        UP("k.organisation_id = cast(:id as uuid)");

        private final String first;

        Lines(String first) {
            this.first = first;
        }
    }

    /**
     * What is known now stands in the derived periods. An organisation that has ended is known by its last period.
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
            )
            """;

    /** Who stands above whom is known now by the ancestry; what ended organisations left is no part of the structure. */
    private static final String PRESENT_LINES =
            """
            , lines as not materialized (
                select ancestor_id, descendant_id, depth from org_ancestry
                 where valid_from <= cast(:asOf as date) and valid_to > cast(:asOf as date) and not after_end
            )
            """;

    /** What was known then is derived from the changes that were in force then: each attribute as last set. */
    private static final String KNOWN_THEN =
            """
            select c.organisation_id,
                   (array_agg(c.parent_id order by c.effective_on desc) filter (where c.parent_id is not null))[1] as parent_id,
                   (array_agg(c.name order by c.effective_on desc) filter (where c.name is not null))[1] as name,
                   (array_agg(c.search_name order by c.effective_on desc) filter (where c.name is not null))[1] as search_name,
                   (array_agg(c.kind order by c.effective_on desc) filter (where c.kind is not null))[1] as kind,
                   (array_agg(c.code order by c.effective_on desc) filter (where c.code is not null))[1] as code,
                   max(c.effective_on) filter (where c.operation not in %1$s) as valid_from,
                   bool_or(c.operation in %1$s) as ended
              from organisation_change c
             where %2$s and c.effective_on <= cast(:%3$s as date)
             group by c.organisation_id
            """;

    private static final String IN_FORCE_THEN =
            "%1$s.recorded_at <= :knownAt and (%1$s.corrected_at is null or %1$s.corrected_at > :knownAt)";

    private static final String LINES_UP =
            """
            , lines as (
                select k.organisation_id as ancestor_id, k.organisation_id as descendant_id, 0 as depth
                  from known k where %s and not k.ended
                union all
                select k.parent_id, l.descendant_id, l.depth + 1
                  from lines l join known k on k.organisation_id = l.ancestor_id
                 where k.parent_id is not null and not k.ended and l.depth < 32
            )
            """;

    private static final String LINES_DOWN =
            """
            , lines as (
                select k.organisation_id as ancestor_id, k.organisation_id as descendant_id, 0 as depth
                  from known k where %s and not k.ended
                union all
                select l.ancestor_id, k.organisation_id, l.depth + 1
                  from lines l join known k on k.parent_id = l.descendant_id
                 where not k.ended and l.depth < 32
            )
            """;

    /** The head of a statement: {@code known}, the organisations on the day. */
    String with() {
        return knownAt == null ? PRESENT : "with recursive known as (" + knownThen("asOf") + ")\n";
    }

    /** The head of a statement: {@code known}, and {@code lines}, who stands above whom, as far as it is asked about. */
    String with(Lines lines) {
        if (knownAt == null) {
            return PRESENT + PRESENT_LINES;
        }
        return with() + (lines == Lines.UP ? LINES_UP : LINES_DOWN).formatted(lines.first);
    }

    /** The organisations as they were known at {@code :knownAt}, on the day of a parameter; with those that had ended. */
    static String knownThen(String day) {
        return KNOWN_THEN.formatted(ENDS, IN_FORCE_THEN.formatted("c"), day);
    }

    /** Whether a record that may be corrected was in force. */
    public String inForce(String alias) {
        return inForce(alias, knownAt);
    }

    public static String inForce(String alias, OffsetDateTime knownAt) {
        return knownAt == null ? alias + ".corrected_at is null" : IN_FORCE_THEN.formatted(alias);
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
