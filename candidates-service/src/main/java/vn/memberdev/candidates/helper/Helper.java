package vn.memberdev.candidates.helper;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.replica.member.ReplicaMember;

/**
 * A member who may become a helper, with the part of the tree that the caller may choose from.
 *
 * @param member the member
 * @param inScope those organisations of the member that the caller's scope covers
 */
record Helper(ReplicaMember member, Set<UUID> inScope) {

    UUID id() {
        return member.memberId();
    }

    /** Where the member was affiliated on a day, or null. */
    UUID organisationOn(LocalDate day) {
        return member.organisationOn(day).orElse(null);
    }

    boolean isInScopeOn(LocalDate day) {
        return member.organisationOn(day).filter(inScope::contains).isPresent();
    }
}
