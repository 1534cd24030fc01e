package vn.memberdev.candidates.helper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.memberdev.candidates.member.MemberReplica;
import vn.memberdev.candidates.member.ReplicaMember;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.platform.scope.Scope;

/** Finds the members that requests name, all of a call in two questions. */
@ApplicationScoped
class HelperLookup {

    private final MemberReplica members;
    private final HelperRepository repository;

    HelperLookup(MemberReplica members, HelperRepository repository) {
        this.members = members;
        this.repository = repository;
    }

    /** Those of the members that are known and were ever affiliated in the caller's part of the tree. */
    Map<UUID, Helper> find(Scope scope, Collection<UUID> memberIds) {
        Map<UUID, ReplicaMember> known = members.findAll(memberIds);
        if (known.isEmpty()) {
            return Map.of();
        }
        Set<UUID> inScope = repository.inScope(
                scope,
                known.values().stream().flatMap(HelperLookup::organisations).collect(Collectors.toSet()));
        Map<UUID, Helper> helpers = new HashMap<>();
        known.forEach((id, member) -> {
            if (organisations(member).anyMatch(inScope::contains)) {
                helpers.put(id, new Helper(member, inScope));
            }
        });
        return helpers;
    }

    private static Stream<UUID> organisations(ReplicaMember member) {
        return member.affiliations().stream().map(Affiliation::organisationId);
    }
}
