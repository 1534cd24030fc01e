package vn.memberdev.platform.orgtree;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The lines of the ancestry, derived from where the organisations stood ({@code org_place}).
 *
 * <p>The cost follows what hangs below the changed organisation, never the size of the tree: each organisation is looked
 * up by its own id. {@code offset 0} keeps the planner at that. It cannot know how few hang below one organisation, and
 * would read the whole tree instead.
 */
final class OrgLines {

    private static final String BELOW =
            """
            with recursive below(id) as (
                select cast(:id as uuid)
                union
                select c.org_id
                  from below b
                 cross join lateral (select org_id from org_place where parent_id = b.id offset 0) c
            )
            """;

    private static final String FORGET =
            BELOW + " delete from org_ancestry where descendant_id = any(array(select id from below))";

    /** While of two organisations one is known in an old version, they may stand below each other: a line ends there. */
    private static final String DERIVE = BELOW
            + """
            , up(descendant_id, ancestor_id, valid, line, after_end) as (
                select b.id, b.id, p.valid, array[b.id], p.after_end
                  from below b
                 cross join lateral (select valid, after_end from org_place where org_id = b.id offset 0) p
                union all
                select u.descendant_id, p.parent_id, u.valid * p.valid, u.line || p.parent_id,
                       u.after_end or p.after_end
                  from up u
                 cross join lateral (select parent_id, valid, after_end from org_place
                                      where org_id = u.ancestor_id offset 0) p
                 where p.valid && u.valid and p.parent_id <> all(u.line)
            ), merged as (
                select descendant_id, ancestor_id, unnest(range_agg(valid)) as valid,
                       cardinality(line) - 1 as depth, after_end
                  from up group by descendant_id, ancestor_id, depth, after_end
            )
            insert into org_ancestry (descendant_id, ancestor_id, valid_from, valid_to, depth, after_end)
            select descendant_id, ancestor_id, lower(valid), upper(valid), depth, after_end from merged
            """;

    private static final String PLACES =
            """
            select parent_id, after_end, cast(range_agg(valid) as text)
              from org_place where org_id = :id group by parent_id, after_end
            """;

    private OrgLines() {}

    /** Under whom the organisation, and after its end its records, stood, and when. Only a change of it changes lines. */
    static Set<List<Object>> placesOf(Handle handle, UUID id) {
        return handle
                .createQuery(PLACES)
                .bind("id", id)
                .map((row, context) ->
                        List.<Object>of(String.valueOf(row.getString(1)), row.getBoolean(2), row.getString(3)))
                .stream()
                .collect(Collectors.toSet());
    }

    /** Derives the lines of an organisation, and of everything that ever stood below it, from the places. */
    static void rewrite(Handle handle, UUID id) {
        handle.createUpdate(FORGET).bind("id", id).execute();
        handle.createUpdate(DERIVE).bind("id", id).execute();
    }
}
