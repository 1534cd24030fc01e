package vn.memberdev.candidates.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.CandidateFixtures;
import vn.memberdev.candidates.MemberEvents;
import vn.memberdev.candidates.RegisteredMember;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.replica.member.FoundMember;
import vn.memberdev.replica.member.MemberReplica;
import vn.memberdev.replica.member.ReplicaMember;

/** The replica of all members, fed by a real broker. */
@QuarkusTest
class MemberReplicaTest extends ServiceTest {

    private static final LocalDate MOVED = LocalDate.of(2009, 6, 1);

    @Inject
    MemberReplica replica;

    private Events events;
    private RegisteredMember member;

    @BeforeEach
    void open() {
        events = Events.ofService();
        member = new RegisteredMember(events, Ids.next());
    }

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void whoWasRegisteredIsKnown() {
        settle(member.registered(1, tree.cell()));
        ReplicaMember known = known();
        assertThat(known.status()).isEqualTo(MemberStatus.OFFICIAL);
        assertThat(known.organisationId()).isEqualTo(tree.cell());
        assertThat(known.officialFrom()).isEqualTo(RegisteredMember.SINCE);
        assertThat(known.isOfficialOn(RegisteredMember.SINCE)).isTrue();
        assertThat(known.isOfficialOn(RegisteredMember.SINCE.minusDays(1))).isFalse();
    }

    @Test
    void aMoveAddsAnAffiliation() {
        settle(member.registered(1, tree.cell()));
        settle(member.moved(2, tree.cell(), tree.secondCell(), MOVED));
        assertThat(known().organisationId()).isEqualTo(tree.secondCell());
        assertThat(known().organisationOn(MOVED.minusDays(1))).contains(tree.cell());
        assertThat(known().organisationOn(MOVED)).contains(tree.secondCell());
    }

    @Test
    void whoLeftIsOfficialNoLonger() {
        settle(member.left(3, tree.cell(), MOVED));
        assertThat(known().organisationId()).isNull();
        assertThat(known().isOfficialOn(MOVED.minusDays(1))).isTrue();
        assertThat(known().isOfficialOn(MOVED)).isFalse();
    }

    @Test
    void duplicatesAndLateEventsChangeNothing() {
        member.moved(2, tree.cell(), tree.secondCell(), MOVED);
        member.moved(2, tree.cell(), tree.secondCell(), MOVED);
        settle(member.registered(1, tree.cell()));
        assertThat(known().affiliations())
                .extracting(Affiliation::organisationId)
                .containsExactly(tree.cell(), tree.secondCell());
        assertThat(database.value("select version from member_replica where member_id = ?", member.id()))
                .isEqualTo(2L);
    }

    @Test
    void whoWasAdmittedIsOfficialFromTheEndOfTheProbation() {
        LocalDate ceremony = LocalDate.of(2008, 5, 19);
        settle(member.admitted(1, MemberStatus.PROVISIONAL, tree.cell(), ceremony));
        assertThat(known().isOfficialOn(LocalDate.of(2010, 1, 1))).isFalse();
        settle(member.admitted(2, MemberStatus.OFFICIAL, tree.cell(), ceremony));
        assertThat(known().isOfficialOn(LocalDate.of(2009, 5, 18))).isFalse();
        assertThat(known().isOfficialOn(LocalDate.of(2009, 5, 19))).isTrue();
    }

    @Test
    void whoWasACandidateHereIsTiedToIt() {
        UUID candidate = CandidateFixtures.cleared(tree);
        settle(new MemberEvents(events, member.id(), candidate, tree.cell()).annulled(2));
        assertThat(known().candidateId()).isEqualTo(candidate);
        assertThat(known().status()).isEqualTo(MemberStatus.ANNULLED);
        assertThat(known().isOfficialOn(MemberEvents.CEREMONY)).isFalse();
    }

    @Test
    void manyAreFoundInOneQuestion() {
        List<RegisteredMember> many = Stream.generate(() -> new RegisteredMember(events, Ids.next()))
                .limit(60)
                .toList();
        many.stream().map(one -> one.registered(1, tree.cell())).toList().forEach(this::settle);
        assertThat(replica.find(
                        province(), many.stream().map(RegisteredMember::id).toList()))
                .hasSize(60)
                .allSatisfy(
                        (id, one) -> assertThat(one.member().organisationId()).isEqualTo(tree.cell()));
    }

    @Test
    void whoIsNotKnownIsNotFound() {
        assertThat(replica.find(province(), List.of(UUID.randomUUID()))).isEmpty();
        assertThat(replica.find(province(), List.of())).isEmpty();
    }

    @Test
    void saysWhichAffiliationsAreInScope() {
        settle(member.moved(1, tree.cell(), tree.otherCell(), MOVED));
        assertThat(found(tree.committee()).inScope()).containsExactly(tree.cell());
        assertThat(found(tree.otherCommittee()).inScope()).containsExactly(tree.otherCell());
        assertThat(found(UUID.randomUUID()).hasAffiliationInScope()).isFalse();
    }

    private ReplicaMember known() {
        return found(tree.province()).member();
    }

    private FoundMember found(UUID organisation) {
        return replica.find(scope(organisation), List.of(member.id())).get(member.id());
    }

    private Scope province() {
        return scope(tree.province());
    }

    private static Scope scope(UUID organisation) {
        return new Scope("test", Set.of(), organisation);
    }
}
