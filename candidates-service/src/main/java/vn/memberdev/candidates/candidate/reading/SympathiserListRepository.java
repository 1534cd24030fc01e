package vn.memberdev.candidates.candidate.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.scope.ScopePredicate;

/** Reads the list of a subtree in one statement each, from the dated facts of candidates. */
@ApplicationScoped
class SympathiserListRepository {

    /** Says of a day what {@link CandidateFacts#isOnTheList()} says of now. */
    private static final String ON =
            """
            select distinct l.candidate_id
              from org_ancestry a
              join candidate_listing l on l.organisation_id = a.descendant_id
              join candidate c on c.id = l.candidate_id
             where a.ancestor_id = :organisation and a.valid_from <= :day and a.valid_to > :day
               and l.listed_on <= :day
               and (l.removed_on is null or l.removed_on > :day)
               and (l.moved_on is null or l.moved_on > :day)
               and not exists (select 1 from candidate_membership m
                                where m.candidate_id = l.candidate_id and m.ceremony_on <= :day
                                  and (m.annulled_on is null or m.annulled_on > :day))
               and %s
             order by l.candidate_id
            """
                    .formatted(ScopePredicate.sql("c.organisation_id"));

    /**
     * An admission belongs to the listing period that the ceremony falls into; one before the first listing, which only a
     * mistaken date can cause, to the first. Whom a move brought was listed elsewhere.
     */
    private static final String FLOW =
            """
            select (select count(distinct l.candidate_id)
                      from org_ancestry a
                      join candidate_listing l on l.organisation_id = a.descendant_id
                       and l.listed_on >= a.valid_from and l.listed_on < a.valid_to
                     where a.ancestor_id = :organisation and l.listed_on between :from and :to
                       and not exists (select 1 from candidate_listing p
                                        where p.candidate_id = l.candidate_id and p.ordinal = l.ordinal - 1
                                          and p.moved_on is not null)) as listed,
                   (select count(distinct t.candidate_id)
                      from org_ancestry a
                      join candidate_certificate t on t.organisation_id = a.descendant_id
                       and t.completed_on >= a.valid_from and t.completed_on < a.valid_to
                     where a.ancestor_id = :organisation and t.completed_on between :from and :to) as trained,
                   (select count(distinct m.candidate_id)
                      from candidate_membership m
                     cross join lateral (select l.organisation_id from candidate_listing l
                                          where l.candidate_id = m.candidate_id
                                          order by l.listed_on <= m.ceremony_on desc,
                                                   case when l.listed_on <= m.ceremony_on then -l.ordinal
                                                        else l.ordinal end
                                          limit 1) s
                      join org_ancestry a on a.descendant_id = s.organisation_id
                       and a.valid_from <= m.ceremony_on and a.valid_to > m.ceremony_on
                     where a.ancestor_id = :organisation and m.ceremony_on between :from and :to
                       and (m.annulled_on is null or m.annulled_on > :asOf)) as admitted
             where %s
            """
                    .formatted(ScopePredicate.sql("cast(:organisation as uuid)"));

    private final Jdbi jdbi;

    SympathiserListRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** See {@link SympathiserList#on}; of the candidates only those who stand in scope now. */
    Set<UUID> on(Scope scope, UUID organisationId, LocalDate day) {
        return jdbi.withHandle(handle -> Collections.unmodifiableSet(new LinkedHashSet<>(handle.createQuery(ON)
                .bindMap(ScopePredicate.params(scope))
                .bind("organisation", organisationId)
                .bind("day", day)
                .mapTo(UUID.class)
                .list())));
    }

    /** See {@link SympathiserList#flow}; the organisation stands in scope, wherever its people are now. */
    ListFlow flow(Scope scope, UUID organisationId, LocalDate from, LocalDate to, LocalDate asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(FLOW)
                .bindMap(ScopePredicate.params(scope))
                .bind("organisation", organisationId)
                .bind("from", from)
                .bind("to", to)
                .bind("asOf", asOf)
                .map((row, context) ->
                        new ListFlow(row.getLong("listed"), row.getLong("trained"), row.getLong("admitted")))
                .findOne()
                .orElse(new ListFlow(0, 0, 0)));
    }
}
