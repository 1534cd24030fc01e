package vn.memberdev.candidates.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.memberdev.candidates.candidate.CandidateChanges;
import vn.memberdev.candidates.candidate.change.Membership;
import vn.memberdev.contracts.members.Admission;
import vn.memberdev.contracts.members.Annulment;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.platform.inbox.PoisonException;

/**
 * Carries what the member register says over to candidates. It looks at states, not at types of events: the newest
 * state of a member wins, whatever came before, twice or too late.
 */
@ApplicationScoped
public class MemberReaction {

    private final AppliedMemberVersionRepository seen;
    private final CandidateChanges changes;

    MemberReaction(AppliedMemberVersionRepository seen, CandidateChanges changes) {
        this.seen = seen;
        this.changes = changes;
    }

    /** Applies states in any order; members who were never candidates here are none of our business. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(Collection<MemberState> states) {
        Map<UUID, MemberState> newest = states.stream()
                .filter(state -> state.admission() != null && state.admission().candidateId() != null)
                .collect(Collectors.toMap(
                        MemberState::id,
                        Function.identity(),
                        BinaryOperator.maxBy(java.util.Comparator.comparingLong(MemberState::version)),
                        TreeMap::new));
        if (newest.isEmpty()) {
            return;
        }
        Set<UUID> advanced = seen.advance(newest.values());
        Map<UUID, List<Membership>> byCandidate = newest.values().stream()
                .filter(state -> advanced.contains(state.id()))
                .collect(Collectors.groupingBy(
                        state -> state.admission().candidateId(),
                        TreeMap::new,
                        Collectors.mapping(MemberReaction::membership, Collectors.toList())));
        Set<UUID> unknown = changes.reportMemberships(byCandidate);
        if (!unknown.isEmpty()) {
            // Admissions come only of candidates of this service: one we do not have is a loss that somebody must see.
            throw new PoisonException("no candidate " + unknown, null);
        }
    }

    private static Membership membership(MemberState state) {
        Admission admission = state.admission();
        Annulment annulment = admission.annulment();
        return new Membership(
                state.id(),
                admission.ceremonyOn(),
                annulment == null ? null : annulment.annulledOn(),
                annulment == null ? null : annulment.decision());
    }
}
