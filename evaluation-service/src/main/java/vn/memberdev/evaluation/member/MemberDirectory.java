package vn.memberdev.evaluation.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.platform.scope.Scope;

/** Members of the replica, for other features. */
@ApplicationScoped
public class MemberDirectory {

    private final MemberReplicaRepository repository;

    MemberDirectory(MemberReplicaRepository repository) {
        this.repository = repository;
    }

    /** Looks members up in one statement; those that are unknown are refused when the roll is asked for them. */
    public MemberRoll roll(Scope scope, Collection<UUID> memberIds) {
        return new MemberRoll(memberIds.isEmpty() ? Map.of() : repository.find(scope, memberIds));
    }
}
