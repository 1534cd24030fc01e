package vn.memberdev.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.SuiteTestResource;
import vn.memberdev.platform.testkit.Tokens;

/** The replicas, fed through the real broker. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class ReplicaEventsTest {

    private static final String NEW_TYPE = "vn.memberdev.members.member-decorated.v1";
    private static final LocalDate DAY = LocalDate.of(2009, 12, 31);

    @Inject
    OrgTree tree;

    private EvaluationFixture fixture;
    private Events events;
    private UUID member;

    @BeforeEach
    void aTopic() {
        fixture = EvaluationFixture.start(tree);
        events = Events.ofService();
        member = Ids.next();
    }

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void aMemberThatIsRegisteredBecomesKnown() {
        sendMember(1, EventTypes.MEMBER_REGISTERED, "OFFICIAL", fixture.org().cell());
        soon().untilAsserted(() ->
                assertThat(affiliations()).containsExactly(fixture.org().cell()));
        fixture.campaign(2009);
        fixture.asCommittee()
                .body(fixture.rated("GOOD"))
                .put("/api/v1/member-ratings/" + member + "/2009")
                .then()
                .statusCode(201);
    }

    @Test
    void theHigherVersionWinsInAnyOrderAndNumber() {
        sendMember(3, EventTypes.ADMISSION_ANNULLED, "ANNULLED", fixture.org().secondCell());
        soon().until(() -> version() == 3L);
        sendMember(2, EventTypes.MEMBER_EDUCATED, "OFFICIAL", fixture.org().cell());
        sendMember(3, EventTypes.ADMISSION_ANNULLED, "OFFICIAL", fixture.org().cell());
        awaitAllApplied(Topics.MEMBERS);
        assertThat(version()).isEqualTo(3L);
        assertThat(status()).isEqualTo("ANNULLED");
        assertThat(affiliations()).containsExactly(fixture.org().secondCell());
    }

    @Test
    void theStateIsTakenFromTypesThatAreNotKnownHere() {
        sendMember(1, EventTypes.MEMBER_REGISTERED, "OFFICIAL", fixture.org().cell());
        sendMember(2, NEW_TYPE, "OFFICIAL", fixture.org().secondCell());
        soon().untilAsserted(() ->
                assertThat(affiliations()).containsExactly(fixture.org().secondCell()));
    }

    @Test
    void whatCannotBeReadIsSetAsideAndTheRestGoesOn() {
        events.send(Topics.MEMBERS, member, 1, EventTypes.MEMBER_REGISTERED, "{\"state\": {\"status\": \"MYTHICAL\"}}");
        events.send(Topics.MEMBERS, member, 2, NEW_TYPE, "{\"medal\": \"gold\"}");
        events.sendRaw(Topics.MEMBERS, member.toString(), "not even JSON".getBytes(StandardCharsets.UTF_8), Map.of());
        sendMember(4, EventTypes.MEMBER_EDUCATED, "OFFICIAL", fixture.org().cell());
        soon().until(() -> version() == 4L);
        assertThat(fixture.database()
                        .value("select count(*) from event_quarantine where record_key = ?", member.toString()))
                .isEqualTo(3L);
    }

    @Test
    void anEventThatWasSetAsideIsAppliedByItsReplay() {
        fixture.database().execute("alter table member_replica rename to member_replica_away");
        try {
            sendMember(
                    1, EventTypes.MEMBER_REGISTERED, "OFFICIAL", fixture.org().cell());
            soon().until(() -> waitingInQuarantine() == 1L);
        } finally {
            fixture.database().execute("alter table member_replica_away rename to member_replica");
        }
        Object id = fixture.database().value("select id from event_quarantine where record_key = ?", member.toString());
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Roles.OPERATOR, fixture.org().province()))
                .post("/internal/quarantine/" + id + "/replay")
                .then()
                .statusCode(204);
        assertThat(affiliations()).containsExactly(fixture.org().cell());
        assertThat(waitingInQuarantine()).isZero();
    }

    @Test
    void anOffsetThatWentBackInTheDatabaseIsReadAgainFromThere() {
        sendMember(1, EventTypes.MEMBER_REGISTERED, "OFFICIAL", fixture.org().cell());
        soon().until(() -> version() == 1L);
        awaitAllApplied(Topics.MEMBERS);
        // The database is restored to a state before the event; the instance goes on running.
        fixture.database().execute("delete from member_affiliation where member_id = ?", member);
        fixture.database().execute("delete from member_replica where member_id = ?", member);
        fixture.database().execute("update consumer_offset set next_offset = 0 where topic like '%memberdev.members'");
        events.sendRaw(Topics.MEMBERS, member.toString(), "not even JSON".getBytes(StandardCharsets.UTF_8), Map.of());
        soon().until(() -> waitingInQuarantine() == 1L);
        assertThat(affiliations()).containsExactly(fixture.org().cell());
    }

    @Test
    void anOffsetThatWentBackIsNoticedThoughNothingArrives() {
        sendMember(1, EventTypes.MEMBER_REGISTERED, "OFFICIAL", fixture.org().cell());
        soon().until(() -> version() == 1L);
        awaitAllApplied(Topics.MEMBERS);
        fixture.database().execute("delete from member_affiliation where member_id = ?", member);
        fixture.database().execute("delete from member_replica where member_id = ?", member);
        fixture.database().execute("update consumer_offset set next_offset = 0 where topic like '%memberdev.members'");
        soon().until(() -> version() == 1L);
    }

    private long waitingInQuarantine() {
        return (long) fixture.database()
                .value(
                        "select count(*) from event_quarantine where record_key = ? and replayed_at is null",
                        member.toString());
    }

    @Test
    void anEventUnderAForeignKeyIsSetAside() {
        UUID other = Ids.next();
        events.send(
                Topics.MEMBERS,
                other,
                1,
                EventTypes.MEMBER_REGISTERED,
                body(1, "OFFICIAL", fixture.org().cell()));
        soon().until(() -> (long) fixture.database()
                        .value("select count(*) from event_quarantine where record_key = ?", other.toString())
                == 1L);
        assertThat(fixture.count("member_replica")).isZero();
    }

    @Test
    void organisationsFeedTheTree() {
        UUID organisation = Ids.next();
        sendOrganisation(organisation, 2, fixture.org().otherBase());
        soon().until(() -> tree.isWithin(organisation, fixture.org().otherCommittee(), DAY));
        sendOrganisation(organisation, 1, fixture.org().base());
        sendOrganisation(organisation, 2, fixture.org().base());
        awaitAllApplied(Topics.ORGANISATIONS);
        assertThat(tree.isWithin(organisation, fixture.org().committee(), DAY)).isFalse();
        sendOrganisation(organisation, 3, fixture.org().base());
        soon().until(() -> tree.isWithin(organisation, fixture.org().committee(), DAY));
    }

    @Test
    void anOrganisationThatCannotBeReadIsSetAside() {
        UUID organisation = Ids.next();
        events.send(Topics.ORGANISATIONS, organisation, 1, EventTypes.ORGANISATION_ESTABLISHED, "{}");
        soon().until(() -> (long) fixture.database()
                        .value("select count(*) from event_quarantine where record_key = ?", organisation.toString())
                == 1L);
    }

    private void awaitAllApplied(String topic) {
        soon().until(() -> behind(topic) == 0);
    }

    private long behind(String topic) {
        long sent = events.all(topic).size();
        Object applied = fixture.database()
                .value("select coalesce(sum(next_offset), 0) from consumer_offset where topic like ?", "%." + topic);
        return sent - ((Number) applied).longValue();
    }

    private void sendMember(long version, String type, String status, UUID organisationId) {
        events.send(Topics.MEMBERS, member, version, type, body(version, status, organisationId));
    }

    private String body(long version, String status, UUID organisationId) {
        return """
                {"state": {"id": "%s", "version": %d, "status": "%s", "birthYear": 1968, "sex": "MALE",
                 "affiliations": [{"organisationId": "%s", "from": "1998-02-03"}], "education": [],
                 "trainingTurns": [], "recordedAt": "2006-01-12T03:00:00Z", "aFieldOfTomorrow": 1}}"""
                .formatted(member, version, status, organisationId);
    }

    private void sendOrganisation(UUID id, long version, UUID parentId) {
        events.send(
                Topics.ORGANISATIONS,
                id,
                version,
                EventTypes.ORGANISATION_MOVED,
                """
                {"state": {"id": "%s", "version": %d, "periods": [{"from": "2005-01-04", "parentId": "%s",
                 "name": "Chi bộ", "kind": "CELL"}], "recordedAt": "2005-01-04T01:00:00Z"}}"""
                        .formatted(id, version, parentId));
    }

    private List<Object> affiliations() {
        return fixture
                .database()
                .rows("select organisation_id from member_affiliation where member_id = ? order by position", member)
                .stream()
                .map(row -> row.get("organisation_id"))
                .toList();
    }

    private long version() {
        return fixture.database().rows("select version from member_replica where member_id = ?", member).stream()
                .mapToLong(row -> (long) row.get("version"))
                .findFirst()
                .orElse(0);
    }

    private Object status() {
        return fixture.database().value("select status from member_replica where member_id = ?", member);
    }

    private static ConditionFactory soon() {
        return await().pollInterval(Duration.ofMillis(50));
    }
}
