package vn.memberdev.candidates.member;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.cleared;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.get;
import static vn.memberdev.candidates.CandidateFixtures.removal;
import static vn.memberdev.candidates.CandidateFixtures.removed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.MemberEvents;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.OutboxProbe;

@QuarkusTest
class MemberReactionTest extends ServiceTest {

    private Events events;
    private UUID candidate;
    private MemberEvents member;

    @BeforeEach
    void someoneIsCleared() {
        events = Events.ofService();
        candidate = cleared(tree);
        member = new MemberEvents(events, Ids.next(), candidate, tree.cell());
        outbox.forget();
    }

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void whoWasAdmittedLeavesTheList() {
        settle(member.admitted(1));
        assertStatus("ADMITTED");
        assertThat(get(tree, candidate).<String>path("memberId"))
                .isEqualTo(member.member().toString());
        assertThat(get(tree, candidate).<String>path("listings[0].endedOn")).isEqualTo("2009-05-19");
        assertThat(outbox.rowsOf(candidate)).singleElement().satisfies(row -> {
            assertThat(row.type()).isEqualTo(EventTypes.CANDIDATE_ADMITTED);
            assertThat(row.version()).isEqualTo(7);
            assertThat(row.payload().at("/memberId").asText())
                    .isEqualTo(member.member().toString());
            assertThat(row.payload().at("/admittedOn").asText()).isEqualTo("2009-05-19");
        });
        assertThat(found("ADMITTED")).containsExactly(candidate);
        assertThat(found("PROCEDURE_ALLOWED")).isEmpty();
    }

    @Test
    void whoseAdmissionWasAnnulledIsOnTheListAgain() {
        settle(member.admitted(1));
        assertStatus("ADMITTED");
        settle(member.annulled(2));
        assertStatus("CLASS_COMPLETED");
        Response view = get(tree, candidate);
        assertThat(view.<List<String>>path("listings.end")).containsExactly("ADMITTED", null);
        assertThat(view.<String>path("listings[1].listedOn")).isEqualTo("2009-11-16");
        assertThat(view.<String>path("listings[1].resolution.number")).isEqualTo("44-QD/DUK");
        assertThat(view.<String>path("clearance")).isNull();
        assertThat(view.<String>path("memberId")).isNull();
        assertThat(outbox.types()).containsExactly(EventTypes.CANDIDATE_ADMITTED, EventTypes.CANDIDATE_REOPENED);
        assertThat(outbox.rowsOf(candidate).get(1).payload().at("/reopenedOn").asText())
                .isEqualTo("2009-11-16");
        assertThat(found("CLASS_COMPLETED")).containsExactly(candidate);
    }

    @Test
    void duplicatesAndLateEventsChangeNothing() {
        member.admitted(1);
        member.admitted(1);
        member.annulled(2);
        member.admitted(1);
        settle(member.annulled(2));
        assertThat(get(tree, candidate).<String>path("status")).isEqualTo("CLASS_COMPLETED");
        assertThat(outbox.rowsOf(candidate).stream().map(OutboxProbe.Row::type))
                .doesNotHaveDuplicates()
                .last()
                .isEqualTo(EventTypes.CANDIDATE_REOPENED);
        assertThat(database.value("select version from applied_member_version where member_id = ?", member.member()))
                .isEqualTo(2L);
    }

    @Test
    void theAnnulmentMayComeFirst() {
        settle(member.annulled(2));
        assertStatus("CLASS_COMPLETED");
        settle(member.admitted(1));
        assertThat(get(tree, candidate).<List<String>>path("listings.end")).containsExactly("ADMITTED", null);
        assertThat(outbox.types()).containsExactly(EventTypes.CANDIDATE_REOPENED);
    }

    @Test
    void aRestoredAdmissionWinsByItsVersion() {
        settle(member.annulled(2));
        assertStatus("CLASS_COMPLETED");
        settle(member.admitted(3));
        assertStatus("ADMITTED");
        settle(member.annulled(2));
        assertThat(get(tree, candidate).<String>path("status")).isEqualTo("ADMITTED");
    }

    @Test
    void aSecondAdmissionMayBecomeKnownBeforeTheAnnulmentOfTheFirst() {
        MemberEvents second = new MemberEvents(events, Ids.next(), candidate, tree.cell());
        settle(member.admitted(1));
        assertStatus("ADMITTED");
        settle(second.admitted(1, LocalDate.of(2010, 2, 3)));
        settle(member.annulled(2));
        assertThat(get(tree, candidate).<String>path("memberId"))
                .isEqualTo(second.member().toString());
        assertThat(get(tree, candidate).<List<String>>path("listings.endedOn"))
                .containsExactly("2009-05-19", "2010-02-03");
    }

    @Test
    void aVersionThatChangesNothingForTheCandidateSendsNothing() {
        settle(member.admitted(1));
        assertStatus("ADMITTED");
        settle(member.ofUnknownType(5));
        assertThat(outbox.types()).containsExactly(EventTypes.CANDIDATE_ADMITTED);
        assertThat(database.value("select version from applied_member_version where member_id = ?", member.member()))
                .isEqualTo(5L);
        settle(member.annulled(4));
        assertThat(get(tree, candidate).<String>path("status")).isEqualTo("ADMITTED");
    }

    @Test
    void anAnnulmentBringsAnEarlierRemovalBack() {
        UUID gone = removed(tree);
        MemberEvents stranger = new MemberEvents(events, Ids.next(), gone, tree.cell());
        settle(stranger.annulled(2));
        assertThat(get(tree, gone).<String>path("status")).isEqualTo("REMOVED");
        assertThat(outbox.rowsOf(gone)).last().satisfies(row -> {
            assertThat(row.type()).isEqualTo(EventTypes.CANDIDATE_REMOVED);
            assertThat(row.payload().at("/state/status").asText()).isEqualTo("REMOVED");
        });
    }

    @Test
    void theListTakesNoCommandOnAMember() {
        settle(member.admitted(1));
        assertStatus("ADMITTED");
        asProvince(tree)
                .header("If-Match", "*")
                .body(removal("OTHER", "2009-12-15", tree.cell()))
                .post(CANDIDATES + "/" + candidate + "/removal")
                .then()
                .statusCode(409);
    }

    @Test
    void afterAnAnnulmentTheCandidateCanBeRemoved() {
        settle(member.annulled(2));
        assertStatus("CLASS_COMPLETED");
        command(tree, candidate, "removal", removal("NOT_QUALIFIED", "2009-12-15", tree.cell()));
        assertThat(get(tree, candidate).<List<String>>path("listings.end")).containsExactly("ADMITTED", "REMOVED");
    }

    private void assertStatus(String status) {
        assertThat(get(tree, candidate).<String>path("status")).isEqualTo(status);
    }

    private List<UUID> found(String status) {
        return asProvince(tree).get(CANDIDATES + "?status=" + status).<List<String>>path("items.id").stream()
                .map(UUID::fromString)
                .toList();
    }
}
