package vn.memberdev.candidates.workitem;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.memberdev.platform.scope.ScopePredicate;

/** The queries behind work items: those on the list on the day, and for each kind what makes work of them. */
final class WorkItemSql {

    /** Who was on the list on the day and in scope; a membership that stood that day takes a candidate off it. */
    private static final String LISTED =
            """
            with listed as (
                select c.id, c.organisation_id, l.listed_on, l.organisation_id as listed_at
                  from candidate c
                  join candidate_listing l on l.candidate_id = c.id and l.listed_on <= :day
                   and coalesce(l.removed_on, l.moved_on, date 'infinity') > :day
                 where c.id >= :afterCandidate
                   and %s
                   and %s
                   and not exists (select 1 from candidate_membership m
                                    where m.candidate_id = c.id and m.ceremony_on <= :day
                                      and coalesce(m.annulled_on, date 'infinity') > :day)
            ), helped as (
                select l.id, l.organisation_id, h.member_id, h.organisation_id as assigned_at,
                       m.status = 'OFFICIAL' and m.official_from <= :day as official,
                       a.organisation_id as affiliated_at, a.valid_from as affiliated_on,
                       (select max(e.valid_to) from member_affiliation e
                         where e.member_id = h.member_id and e.valid_to <= :day) as left_on
                  from listed l
                  join candidate_helper h on h.candidate_id = l.id and h.assigned_on <= :day
                   and coalesce(h.ended_on, date 'infinity') > :day
                  join member_replica m on m.member_id = h.member_id
                  left join member_affiliation a on a.member_id = h.member_id and a.valid_from <= :day
                   and coalesce(a.valid_to, date 'infinity') > :day
            ), certified as (
                select l.id, l.organisation_id, max(t.valid_until) as valid_until
                  from listed l join candidate_certificate t on t.candidate_id = l.id and t.completed_on <= :day
                 group by l.id, l.organisation_id
            )
            select w.kind, w.id, w.organisation_id, w.due_on, w.member_id, w.affiliated_at, w.task_id, e.successors
              from (
            """;

    /**
     * What is the same for all branches: kind, candidate, organisation, day, helper, where the helper is, task. A helper
     * who went along to what followed has not moved; after a split only if the candidate went there too.
     */
    private static final Map<WorkItemKind, String> BRANCHES = Map.of(
            WorkItemKind.HELPER_LEFT,
            """
            select 'HELPER_LEFT' as kind, h.id, h.organisation_id, h.left_on as due_on, h.member_id,
                   cast(null as uuid) as affiliated_at, cast(null as uuid) as task_id
              from helped h where h.official is not true or h.affiliated_at is null
            """,
            WorkItemKind.HELPER_MOVED,
            """
            select 'HELPER_MOVED', h.id, h.organisation_id, h.affiliated_on, h.member_id, h.affiliated_at,
                   cast(null as uuid)
              from helped h where h.official and h.affiliated_at <> h.assigned_at and not exists (
                     with recursive line(id, single) as (
                         select h.assigned_at, true
                         union
                         select s.id, line.single and cardinality(u.successors) = 1
                           from line join org_unit u on u.org_id = line.id and u.ended_on <= :day
                          cross join unnest(u.successors) as s(id)
                     )
                     select 1 from line
                      where line.id = h.affiliated_at and (line.single or line.id = h.organisation_id))
            """,
            WorkItemKind.HELPER_MISSING,
            """
            select 'HELPER_MISSING', n.id, n.organisation_id,
                   cast(n.since + make_interval(months => :helperDueMonths) as date), cast(null as uuid),
                   cast(null as uuid), cast(null as uuid)
              from (select l.id, l.organisation_id,
                           greatest(l.listed_on,
                                    (select max(h.ended_on) from candidate_helper h
                                      where h.candidate_id = l.id and h.ended_on <= :day),
                                    t.first_class) as since
                      from listed l
                      left join lateral (select min(k.completed_on) as first_class from candidate_certificate k
                                          where :fromClass and k.candidate_id = l.id and k.completed_on <= :day) t
                        on true
                     where not (:fromClass and t.first_class is null)
                       and not exists (select 1 from candidate_helper h
                                        where h.candidate_id = l.id and h.assigned_on <= :day
                                          and coalesce(h.ended_on, date 'infinity') > :day)) n
             where n.since + make_interval(months => :helperDueMonths) < :day
            """,
            WorkItemKind.CERTIFICATE_EXPIRING,
            """
            select 'CERTIFICATE_EXPIRING', c.id, c.organisation_id, c.valid_until, cast(null as uuid),
                   cast(null as uuid), cast(null as uuid)
              from certified c
             where c.valid_until between :day and :warnedUntil
            """,
            WorkItemKind.CERTIFICATE_EXPIRED,
            """
            select 'CERTIFICATE_EXPIRED', c.id, c.organisation_id, c.valid_until, cast(null as uuid),
                   cast(null as uuid), cast(null as uuid)
              from certified c where c.valid_until < :day
            """,
            WorkItemKind.TASK_OVERDUE,
            """
            select 'TASK_OVERDUE', l.id, l.organisation_id, t.due_on, cast(null as uuid), cast(null as uuid), t.task_id
              from listed l join candidate_task t on t.candidate_id = l.id
             where t.given_on <= :day and t.due_on < :day
               and coalesce(t.assessed_on, date 'infinity') > :day
            """,
            WorkItemKind.CANDIDATE_UNPLACED,
            """
            select 'CANDIDATE_UNPLACED', l.id, l.listed_at, u.ended_on, cast(null as uuid), cast(null as uuid),
                   cast(null as uuid)
              from listed l join org_unit u on u.org_id = l.listed_at
             where u.ended_on <= :day
            """);

    /** Kinds compare by their letters, whatever language the database speaks, so that a page goes on where one ended. */
    private static final String PAGE =
            """
            ) w (kind, id, organisation_id, due_on, member_id, affiliated_at, task_id)
              left join org_unit e on w.kind = 'CANDIDATE_UNPLACED' and e.org_id = w.organisation_id
             where (w.id, w.kind collate "C", coalesce(w.task_id, w.member_id, :nobody))
                   > (:afterCandidate, cast(:afterKind as text) collate "C", :afterSubject)
             order by w.id, w.kind collate "C", coalesce(w.task_id, w.member_id, :nobody)
             limit :limit
            """;

    private static final String IN_SUBTREE =
            """
            exists (select 1 from org_ancestry sa where sa.descendant_id = c.organisation_id
                       and sa.ancestor_id = :organisation and sa.valid_from <= :scopeToday
                       and sa.valid_to > :scopeToday)""";

    private WorkItemSql() {}

    static String of(WorkItemFilter filter) {
        String kinds = filter.kind() != null
                ? BRANCHES.get(filter.kind())
                : Stream.of(WorkItemKind.values()).map(BRANCHES::get).collect(Collectors.joining("union all\n"));
        return LISTED.formatted(ScopePredicate.sql("c.organisation_id"), where(filter)) + kinds + PAGE;
    }

    private static String where(WorkItemFilter filter) {
        if (filter.organisationId() == null) {
            return "true";
        }
        return filter.subtree() ? IN_SUBTREE : "c.organisation_id = :organisation";
    }
}
