package vn.memberdev.admissions.member.count;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Unscoped;

/** Affiliations as they are counted. */
@ApplicationScoped
class MembershipCountRepository {

    private final Jdbi jdbi;

    MembershipCountRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Unscoped("the organisations were found in scope before; numbers only")
    Map<UUID, Integer> count(Collection<UUID> organisations, LocalDate on) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select a.ancestor_id as id, count(*) as members"
                        + " from org_ancestry a join affiliation f on f.organisation_id = a.descendant_id"
                        + " and f.valid_from <= :on and (f.valid_to is null or f.valid_to > :on)"
                        + " where a.ancestor_id = any(:organisations) and not a.after_end"
                        + " and a.valid_from <= :on and a.valid_to > :on group by a.ancestor_id")
                .bindArray("organisations", UUID.class, organisations.toArray())
                .bind("on", on)
                .map((row, context) -> Map.entry(row.getObject("id", UUID.class), row.getInt("members")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
