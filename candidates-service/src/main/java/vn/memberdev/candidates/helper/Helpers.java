package vn.memberdev.candidates.helper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.replica.member.FoundMember;
import vn.memberdev.replica.member.MemberReplica;

/** Finds the members that requests name, all of a call in one question. */
@ApplicationScoped
class Helpers {

    private final MemberReplica members;

    Helpers(MemberReplica members) {
        this.members = members;
    }

    /** Those of the members that are known and were ever affiliated in the caller's part of the tree. */
    Map<UUID, Helper> find(Scope scope, Collection<UUID> memberIds) {
        return members.find(scope, memberIds).values().stream()
                .filter(FoundMember::hasAffiliationInScope)
                .map(found -> new Helper(found.member(), found.inScope()))
                .collect(Collectors.toMap(Helper::id, helper -> helper));
    }
}
