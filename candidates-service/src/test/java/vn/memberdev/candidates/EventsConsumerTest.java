package vn.memberdev.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.cleared;
import static vn.memberdev.candidates.CandidateFixtures.get;
import static vn.memberdev.candidates.CandidateFixtures.listed;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Events;

/** The channel: what a broker may deliver, and that one bad record holds up nobody. */
@QuarkusTest
class EventsConsumerTest extends ServiceTest {

    private Events events;

    @BeforeEach
    void open() {
        events = Events.ofService();
    }

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void aNewOrganisationIsKnownAndAMoveTakesItsCandidatesAlong() {
        UUID cell = Ids.next();
        settle(organisation(cell, 1, tree.base()));
        UUID candidate = listed(tree, CandidateFixtures.listing(cell));
        assertSees(tree.committee(), candidate, 200);
        settle(organisation(cell, 2, tree.otherBase()));
        assertSees(tree.committee(), candidate, 404);
        assertSees(tree.otherCommittee(), candidate, 200);
    }

    @Test
    void aMergerTakesTheCandidatesToTheOneThatFollows() {
        UUID candidate = listed(tree);
        LocalDate on = LocalDate.of(2010, 7, 1);
        settle(events.send(
                Topics.ORGANISATIONS,
                tree.cell(),
                2,
                EventTypes.ORGANISATION_ENDED,
                RegisterEvents.body(
                        RegisterEvents.ended(tree.cell(), tree.base(), OrganisationKind.CELL, on, tree.otherCell()))));
        assertSees(tree.committee(), candidate, 404);
        assertSees(tree.otherCommittee(), candidate, 200);
        var sent = events.await(Topics.CANDIDATES, candidate, 2);
        assertThat(Events.header(sent, "ce_type")).isEqualTo(EventTypes.CANDIDATE_TRANSFERRED);
        assertThat(Events.body(sent)).contains(RegisterEvents.DECISION, "\"movedOn\":\"2010-07-01\"");
        assertThat(database.count("event_quarantine")).isZero();
    }

    @Test
    void anOlderOrganisationChangesNothing() {
        UUID cell = Ids.next();
        settle(organisation(cell, 2, tree.otherBase()));
        settle(organisation(cell, 1, tree.base()));
        settle(organisation(cell, 2, tree.otherBase()));
        UUID candidate = listed(tree, CandidateFixtures.listing(cell));
        assertSees(tree.otherCommittee(), candidate, 200);
    }

    @Test
    void aTypeNobodyKnowsIsReadForItsState() {
        UUID candidate = cleared(tree);
        settle(new MemberEvents(events, Ids.next(), candidate, tree.cell()).ofUnknownType(1));
        assertThat(get(tree, candidate).<String>path("status")).isEqualTo("ADMITTED");
    }

    @Test
    void aMemberWhoWasNeverACandidateIsPassedOver() {
        UUID member = Ids.next();
        settle(events.send(
                Topics.MEMBERS,
                member,
                1,
                EventTypes.MEMBER_REGISTERED,
                """
                {"state":{"id":"%s","version":1,"status":"OFFICIAL","birthYear":1960,"sex":"MALE","affiliations":[],
                 "education":[],"trainingTurns":[],"recordedAt":"2009-05-20T03:00:00Z","addedLater":true}}"""
                        .formatted(member)));
        assertThat(database.count("event_quarantine")).isZero();
        assertThat(database.count("applied_member_version")).isZero();
    }

    @Test
    void whatCannotBeReadIsSetAsideAndTheNextIsApplied() {
        UUID candidate = cleared(tree);
        UUID member = Ids.next();
        settle(events.send(
                Topics.MEMBERS, member, 1, EventTypes.MEMBER_ADMITTED, "{\"state\":{\"status\":\"UNHEARD\"}}"));
        settle(events.sendRaw(Topics.MEMBERS, member.toString(), new byte[] {1}, Map.of()));
        settle(new MemberEvents(events, member, candidate, tree.cell()).admitted(2));
        assertThat(get(tree, candidate).<String>path("status")).isEqualTo("ADMITTED");
        assertThat(database.count("event_quarantine")).isEqualTo(2);
    }

    @Test
    void aMemberOfACandidateWeDoNotHaveIsSetAsideAndCanBeReplayed() {
        UUID missing = Ids.next();
        settle(new MemberEvents(events, Ids.next(), missing, tree.cell()).admitted(1));
        assertThat(database.count("applied_member_version")).isZero();
        Integer id = as(Roles.OPERATOR, tree.province())
                .get("/internal/quarantine")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .extract()
                .path("[0].id");
        database.execute(
                "insert into candidate (id, version, changed_at, full_name, search_name, sort_name, listed_on,"
                        + " birth_date, sex, organisation_id) values (?, 0, now(), 'Lò Văn Tặng', 'lo van tang',"
                        + " 'Tặng Lò Văn', date '2008-03-05', date '1985-01-01', 'MALE', ?)",
                missing,
                tree.cell());
        database.execute(
                "insert into candidate_listing (candidate_id, ordinal, organisation_id, listed_on, resolution_number,"
                        + " resolution_decided_on, resolution_organisation_id)"
                        + " values (?, 0, ?, date '2008-03-05', '07-NQ/CB', date '2008-03-05', ?)",
                missing,
                tree.cell(),
                tree.cell());
        as(Roles.OPERATOR, tree.province())
                .post("/internal/quarantine/" + id + "/replay")
                .then()
                .statusCode(204);
        assertThat(get(tree, missing).<String>path("status")).isEqualTo("ADMITTED");
    }

    @Test
    void whatAUseCaseWritesReachesTheTopic() {
        UUID candidate = listed(tree);
        var sent = events.await(Topics.CANDIDATES, candidate, 1);
        assertThat(Events.header(sent, "ce_type")).isEqualTo(EventTypes.CANDIDATE_LISTED);
        assertThat(Events.body(sent)).contains("\"status\":\"LISTED\"");
    }

    private RecordMetadata organisation(UUID id, long version, UUID parent) {
        return events.send(
                Topics.ORGANISATIONS,
                id,
                version,
                EventTypes.ORGANISATION_ESTABLISHED,
                """
                {"state":{"id":"%s","version":%d,"periods":[{"from":"2001-01-01","parentId":"%s",
                 "name":"Chi bộ mới","kind":"CELL"}],"recordedAt":"2009-05-20T03:00:00Z"}}"""
                        .formatted(id, version, parent));
    }

    private void assertSees(UUID committee, UUID candidate, int status) {
        as(Roles.COMMITTEE_OFFICER, committee)
                .get(CANDIDATES + "/" + candidate)
                .then()
                .statusCode(equalTo(status));
    }
}
