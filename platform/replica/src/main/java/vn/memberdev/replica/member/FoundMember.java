package vn.memberdev.replica.member;

import java.util.Set;
import java.util.UUID;

/**
 * A member, with what the caller may see of where the member was.
 *
 * @param member the member
 * @param inScope those organisations of the member's affiliations that the caller's scope covers today
 */
public record FoundMember(ReplicaMember member, Set<UUID> inScope) {

    /** Whether the member was ever affiliated in the caller's part of the tree. */
    public boolean hasAffiliationInScope() {
        return !inScope.isEmpty();
    }
}
