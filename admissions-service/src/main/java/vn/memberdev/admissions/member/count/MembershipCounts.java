package vn.memberdev.admissions.member.count;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * How many members are counted in organisations ({@code đảng số}), for the features whose rules ask for a number.
 * Official and provisional members count alike, each where the official affiliation is: a temporary one counts at home
 * (294-QĐ/TW 6.3.2, 20.3.1).
 */
@ApplicationScoped
public class MembershipCounts {

    private final MembershipCountRepository repository;

    MembershipCounts(MembershipCountRepository repository) {
        this.repository = repository;
    }

    /**
     * Members on a day of each organisation and all below it, by the tree of that day; nothing for one that has none.
     * The caller has found the organisations in scope.
     */
    public Map<UUID, Integer> of(Collection<UUID> organisations, LocalDate on) {
        return repository.count(organisations, on);
    }
}
