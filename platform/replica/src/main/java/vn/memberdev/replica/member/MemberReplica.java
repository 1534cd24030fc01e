package vn.memberdev.replica.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.PoisonException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.replica.RegisterStates;

/** Keeps the members that the register publishes, and finds them again. The newest version of each wins. */
@ApplicationScoped
public class MemberReplica {

    private static final RegisterStates<MemberState> STATES =
            new RegisterStates<>(Topics.MEMBERS, MemberState.class, MemberState::id, MemberState::version);

    private final MemberReplicaRepository repository;

    MemberReplica(MemberReplicaRepository repository) {
        this.repository = repository;
    }

    /** Reads the members among the events, without keeping them yet; other events are not looked at. */
    public List<MemberState> read(List<ConsumedEvent> events) {
        List<MemberState> states = STATES.newest(events);
        states.forEach(MemberReplica::requireComplete);
        return states;
    }

    /** Keeps members as they were {@linkplain #read read}, for a service that does not ask since when they are official. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(List<MemberState> states) {
        keep(states, official -> null);
    }

    /**
     * Keeps members as they were {@linkplain #read read}; an older or equal version is passed over.
     *
     * @param officialFrom first day as an official member of one who is official now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(List<MemberState> states, Function<MemberState, LocalDate> officialFrom) {
        if (!states.isEmpty()) {
            repository.store(states.stream()
                    .map(state -> new MemberReplicaRepository.Version(state.version(), memberOf(state, officialFrom)))
                    .toList());
        }
    }

    /** Those of the members that the register has published, in one question. */
    public Map<UUID, FoundMember> find(Scope scope, Collection<UUID> memberIds) {
        return memberIds.isEmpty() ? Map.of() : repository.find(scope, memberIds);
    }

    private static void requireComplete(MemberState state) {
        if (state.status() == null || state.affiliations() == null) {
            throw new PoisonException("the member has no status or no list of affiliations", null);
        }
        if (state.affiliations().stream().anyMatch(held -> held.organisationId() == null || held.from() == null)) {
            throw new PoisonException("an affiliation of the member has no organisation or first day", null);
        }
    }

    private static ReplicaMember memberOf(MemberState state, Function<MemberState, LocalDate> officialFrom) {
        return new ReplicaMember(
                state.id(),
                state.status(),
                state.status() == MemberStatus.OFFICIAL ? officialFrom.apply(state) : null,
                state.admission() == null ? null : state.admission().candidateId(),
                state.affiliations().stream()
                        .sorted(Comparator.comparing(Affiliation::from))
                        .toList());
    }
}
