package vn.memberdev.evaluation.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.replica.member.MemberReplica;

/** Members of the replica, for other features. */
@ApplicationScoped
public class MemberDirectory {

    private final MemberReplica replica;

    MemberDirectory(MemberReplica replica) {
        this.replica = replica;
    }

    /** Looks members up in one statement; those that are unknown are refused when the roll is asked for them. */
    public MemberRoll roll(Scope scope, Collection<UUID> memberIds) {
        Map<UUID, KnownMember> members = replica.find(scope, memberIds).values().stream()
                .map(KnownMember::of)
                .collect(Collectors.toMap(KnownMember::id, member -> member));
        return new MemberRoll(members);
    }
}
