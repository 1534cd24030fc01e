package vn.memberdev.candidates.candidate.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Unscoped;

/** Finds those who are still on the list of an organisation that has ended and that one other follows. */
@ApplicationScoped
class EndedOrganisationCandidatesRepository {

    private static final String PAGE =
            """
            select c.id
              from org_unit u
              join org_unit s on s.org_id = u.successors[1]
              join organisation_end e on e.organisation_id = u.org_id
              join candidate c on c.organisation_id = u.org_id
              join candidate_listing l on l.candidate_id = c.id and l.removed_on is null and l.moved_on is null
             where u.ended_on <= :today and cardinality(u.successors) = 1 and c.id > :after
               and not exists (select 1 from candidate_membership m
                                where m.candidate_id = c.id and m.annulled_on is null)
             order by c.id
             limit :limit
            """;

    private final Jdbi jdbi;

    EndedOrganisationCandidatesRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Candidates after one of them, in the order of their ids. */
    @Unscoped("the organisation register speaks for the whole province; no caller is behind it")
    List<UUID> page(LocalDate today, UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(PAGE)
                .bind("today", today)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }
}
