package vn.memberdev.candidates.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.replica.member.MemberReplica;

/** Keeps all members of the register, so that rules can ask who is official and where, and lets candidates follow. */
@ApplicationScoped
public class MemberProjection {

    static final String PROBATION = "member.probation-months";

    private final MemberReplica replica;
    private final MemberReaction reaction;
    private final Policies policies;

    MemberProjection(MemberReplica replica, MemberReaction reaction, Policies policies) {
        this.replica = replica;
        this.reaction = reaction;
        this.policies = policies;
    }

    /** Applies the members among the events, within the caller's transaction. */
    public void apply(List<ConsumedEvent> events) {
        List<MemberState> states = replica.read(events);
        replica.keep(states, this::officialFrom);
        reaction.apply(states);
    }

    /**
     * Who was admitted is official from the end of the probation, however late the votes (294-QD/TW 4.2.2); who was
     * registered as existing, since the register knows of them.
     */
    private LocalDate officialFrom(MemberState state) {
        if (state.admission() != null) {
            LocalDate ceremonyOn = state.admission().ceremonyOn();
            return ceremonyOn.plusMonths(policies.value(PROBATION, ceremonyOn).asInt());
        }
        return state.affiliations().stream()
                .map(Affiliation::from)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
