package vn.memberdev.candidates.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.policy.Policies;

/**
 * All members of the register, so that rules can ask whether somebody is an official member, and where. The newest
 * state of a member wins, whatever came before, twice or too late; what was registered a moment ago may not be here yet.
 */
@ApplicationScoped
public class MemberReplica {

    static final String PROBATION = "member.probation-months";

    private final MemberReplicaRepository repository;
    private final Policies policies;

    MemberReplica(MemberReplicaRepository repository, Policies policies) {
        this.repository = repository;
        this.policies = policies;
    }

    /** Takes states in any order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(Collection<MemberState> states) {
        Map<UUID, MemberState> newest = states.stream()
                .collect(Collectors.toMap(
                        MemberState::id,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingLong(MemberState::version)),
                        TreeMap::new));
        if (!newest.isEmpty()) {
            repository.store(newest.values().stream()
                    .map(state -> new MemberReplicaRepository.Version(state.version(), member(state)))
                    .toList());
        }
    }

    /** A member, if the register has published them. */
    public Optional<ReplicaMember> find(UUID memberId) {
        return Optional.ofNullable(findAll(List.of(memberId)).get(memberId));
    }

    /** Those of the members that the register has published. */
    public Map<UUID, ReplicaMember> findAll(Collection<UUID> memberIds) {
        return repository.findAll(memberIds);
    }

    private ReplicaMember member(MemberState state) {
        List<Affiliation> affiliations = new ArrayList<>(state.affiliations());
        affiliations.sort(Comparator.comparing(Affiliation::from));
        return new ReplicaMember(
                state.id(),
                state.status(),
                state.status() == MemberStatus.OFFICIAL ? officialFrom(state, affiliations) : null,
                state.admission() == null ? null : state.admission().candidateId(),
                affiliations);
    }

    /**
     * Who was admitted is official from the end of the probation, however late the votes (294-QD/TW 4.2.2); who was
     * registered as existing, since the register knows of them.
     */
    private LocalDate officialFrom(MemberState state, List<Affiliation> affiliations) {
        if (state.admission() != null) {
            LocalDate ceremonyOn = state.admission().ceremonyOn();
            return ceremonyOn.plusMonths(policies.value(PROBATION, ceremonyOn).asInt());
        }
        return affiliations.isEmpty() ? null : affiliations.get(0).from();
    }
}
