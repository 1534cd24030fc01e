package vn.memberdev.candidates.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.platform.scope.Unscoped;

/** Which version of each member was applied last. */
@ApplicationScoped
class AppliedMemberVersionRepository {

    /** In the order of the ids, so that two consumers wait for one another instead of blocking. */
    private static final String ADVANCE =
            """
            insert into applied_member_version (member_id, candidate_id, version)
            select member_id, candidate_id, version
              from unnest(:members, :candidates, :versions) as t(member_id, candidate_id, version)
             order by member_id
                on conflict (member_id) do update
               set version = excluded.version, candidate_id = excluded.candidate_id
             where applied_member_version.version < excluded.version
            returning member_id
            """;

    private final Jdbi jdbi;

    AppliedMemberVersionRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Notes the versions of states of different members.
     *
     * @return the members whose version is newer than all that was noted before
     */
    @Unscoped("the member register speaks for the whole province; no caller is behind it")
    Set<UUID> advance(Collection<MemberState> states) {
        UUID[] members = states.stream().map(MemberState::id).toArray(UUID[]::new);
        UUID[] candidates =
                states.stream().map(state -> state.admission().candidateId()).toArray(UUID[]::new);
        Long[] versions = states.stream().map(MemberState::version).toArray(Long[]::new);
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery(ADVANCE)
                .bind("members", members)
                .bind("candidates", candidates)
                .bind("versions", versions)
                .mapTo(UUID.class)
                .list()));
    }
}
