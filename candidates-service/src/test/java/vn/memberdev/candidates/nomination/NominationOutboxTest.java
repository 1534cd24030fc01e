package vn.memberdev.candidates.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.nomination.NominationFixtures.MOVEMENTS;
import static vn.memberdev.candidates.nomination.NominationFixtures.NOMINATIONS;
import static vn.memberdev.candidates.nomination.NominationFixtures.acceptance;
import static vn.memberdev.candidates.nomination.NominationFixtures.accepted;
import static vn.memberdev.candidates.nomination.NominationFixtures.byTheCell;
import static vn.memberdev.candidates.nomination.NominationFixtures.closing;
import static vn.memberdev.candidates.nomination.NominationFixtures.decline;
import static vn.memberdev.candidates.nomination.NominationFixtures.declined;
import static vn.memberdev.candidates.nomination.NominationFixtures.fromAMovement;
import static vn.memberdev.candidates.nomination.NominationFixtures.launch;
import static vn.memberdev.candidates.nomination.NominationFixtures.launched;
import static vn.memberdev.candidates.nomination.NominationFixtures.nominated;
import static vn.memberdev.candidates.nomination.NominationFixtures.outcome;
import static vn.memberdev.candidates.nomination.NominationFixtures.plan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.Problems;

/** Each use case of movements and nominations writes exactly its events; what is broken off leaves nothing. */
@QuarkusTest
class NominationOutboxTest extends ServiceTest {

    @AfterEach
    void mend() {
        for (String table : List.of("outbox_event", "nomination", "candidate_listing", "emulation_movement")) {
            database.execute("drop trigger if exists break_on_purpose on " + table);
        }
    }

    @Test
    void aLaunchAndEachChangeIsOneEvent() {
        UUID id = launched(tree);
        asProvince(tree)
                .header("If-Match", "\"1\"")
                .body(plan(tree.base()))
                .put(MOVEMENTS + "/" + id)
                .then()
                .statusCode(200);
        asProvince(tree)
                .header("If-Match", "\"2\"")
                .body(closing("2009-05-19", tree.base()))
                .post(MOVEMENTS + "/" + id + "/closing")
                .then()
                .statusCode(200);
        List<OutboxProbe.Row> rows = outbox.rows();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.topic()).isEqualTo(Topics.EMULATION_MOVEMENTS);
            assertThat(row.aggregateType()).isEqualTo("emulation-movement");
            assertThat(row.aggregateId()).isEqualTo(id);
            assertThat(row.payload().at("/state/massOrganisation").asText()).isEqualTo("YOUTH_UNION");
            assertThat(row.payload().toString()).doesNotContain("Tuổi trẻ", "title");
        });
        assertThat(rows)
                .extracting(OutboxProbe.Row::type)
                .containsExactly(
                        EventTypes.EMULATION_MOVEMENT_LAUNCHED,
                        EventTypes.EMULATION_MOVEMENT_CHANGED,
                        EventTypes.EMULATION_MOVEMENT_CHANGED);
        assertThat(rows).extracting(OutboxProbe.Row::version).containsExactly(1L, 2L, 3L);
        assertThat(rows)
                .extracting(row -> row.payload().at("/state/endsOn").asText())
                .containsExactly("2009-09-02", "2009-09-02", "2009-05-19");
    }

    @Test
    void aNominationIsOneEvent() {
        UUID movement = launched(tree);
        outbox.forget();
        UUID id = nominated(tree, fromAMovement(tree.cell(), movement));
        assertThat(outbox.rows()).singleElement().satisfies(row -> {
            assertThat(row.topic()).isEqualTo(Topics.NOMINATIONS);
            assertThat(row.aggregateType()).isEqualTo("nomination");
            assertThat(row.aggregateId()).isEqualTo(id);
            assertThat(row.version()).isEqualTo(1);
            assertThat(row.type()).isEqualTo(EventTypes.NOMINATION_MADE);
            assertThat(row.payload().at("/state/status").asText()).isEqualTo("PENDING");
            assertThat(row.payload().at("/state/movementId").asText()).isEqualTo(movement.toString());
            assertThat(row.payload().at("/state/massOrganisation").asText()).isEqualTo("YOUTH_UNION");
            assertThat(row.payload().at("/state/birthYear").asInt()).isEqualTo(1986);
            assertThat(row.payload().at("/state").has("closedOn")).isFalse();
        });
    }

    @Test
    void anAcceptanceIsAListingAndItsCause() {
        UUID id = nominated(tree);
        outbox.forget();
        UUID candidate = accepted(tree, id, "2009-04-03");
        assertThat(outbox.types()).containsExactly(EventTypes.CANDIDATE_LISTED, EventTypes.NOMINATION_ACCEPTED);
        OutboxProbe.Row listed = outbox.rowsOf(candidate).get(0);
        assertThat(listed.payload().at("/listing/origin/nominationId").asText()).isEqualTo(id.toString());
        assertThat(listed.payload().at("/listing/origin/nominatedBy").asText()).isEqualTo("CELL");
        OutboxProbe.Row accepted = outbox.rowsOf(id).get(0);
        assertThat(accepted.version()).isEqualTo(2);
        assertThat(accepted.payload().at("/state/status").asText()).isEqualTo("LISTED");
        assertThat(accepted.payload().at("/state/candidateId").asText()).isEqualTo(candidate.toString());
        assertThat(accepted.payload().at("/state/closedOn").asText()).isEqualTo("2009-04-03");
    }

    @Test
    void aDeclineIsOneEvent() {
        UUID id = nominated(tree);
        outbox.forget();
        declined(tree, id, "2009-04-03");
        assertThat(outbox.rows()).singleElement().satisfies(row -> {
            assertThat(row.type()).isEqualTo(EventTypes.NOMINATION_DECLINED);
            assertThat(row.payload().at("/state/status").asText()).isEqualTo("DECLINED");
            assertThat(row.payload().at("/state/declineReason").asText()).isEqualTo("NOT_QUALIFIED");
            assertThat(row.payload().at("/state").has("candidateId")).isFalse();
        });
    }

    @Test
    void nothingNamesThePerson() {
        accepted(tree, nominated(tree), "2009-04-03");
        declined(tree, nominated(tree), "2009-04-03");
        assertThat(outbox.rows()).hasSize(5).allSatisfy(row -> assertThat(
                        row.payload().toString())
                .doesNotContain("Ban Mai", "1986-11-20", "Tích cực", "fullName", "birthDate", "note\""));
    }

    @Test
    void aRefusalWritesNothing() {
        UUID id = nominated(tree);
        accepted(tree, id, "2009-04-03");
        outbox.forget();
        outcome(tree, id, "decline", decline("OTHER", "2009-04-03", tree.cell()))
                .then()
                .statusCode(412);
        assertThat(outbox.rows()).isEmpty();
        assertThat(database.value("select version from nomination")).isEqualTo(1L);
    }

    @ParameterizedTest
    @CsvSource({
        "candidate_listing, true",
        "nomination, true",
        "outbox_event, true",
        "outbox_event, new.topic = 'memberdev.nominations'"
    })
    void anAcceptanceBrokenInTheMiddleLeavesNothing(String table, String when) {
        UUID id = nominated(tree);
        outbox.forget();
        breakOn(table, when);
        outcome(tree, id, "acceptance", acceptance("2009-04-03", tree.cell()))
                .then()
                .spec(Problems.of(500, "internal-error"));
        assertThat(database.count("candidate")).isZero();
        assertThat(database.count("candidate_history")).isZero();
        assertThat(database.value("select closed_on from nomination")).isNull();
        assertThat(database.value("select version from nomination")).isEqualTo(0L);
        assertThat(outbox.rows()).isEmpty();
    }

    @Test
    void otherBrokenTransactionsLeaveNothingEither() {
        UUID movement = launched(tree);
        UUID id = nominated(tree);
        outbox.forget();
        breakOn("outbox_event", "true");
        for (var broken : List.of(
                asProvince(tree).body(byTheCell(tree.cell())).post(NOMINATIONS),
                asProvince(tree).body(batch(byTheCell(tree.cell()))).post("/api/v1/nominations:batch"),
                outcome(tree, id, "decline", decline("OTHER", "2009-04-03", tree.cell())),
                asProvince(tree).body(launch(tree.base())).post(MOVEMENTS),
                asProvince(tree)
                        .header("If-Match", "\"1\"")
                        .body(plan(tree.base()))
                        .put(MOVEMENTS + "/" + movement),
                asProvince(tree)
                        .header("If-Match", "\"1\"")
                        .body(closing("2009-05-19", tree.base()))
                        .post(MOVEMENTS + "/" + movement + "/closing"))) {
            broken.then().spec(Problems.of(500, "internal-error"));
        }
        assertThat(database.rows("select version, closed_on from nomination"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("closed_on")).isNull());
        assertThat(database.rows("select version from emulation_movement"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("version", 0L));
        assertThat(outbox.rows()).isEmpty();
    }

    private void breakOn(String table, String when) {
        database.execute("create or replace function break_on_purpose() returns trigger language plpgsql as $$"
                + " begin raise exception 'broken on purpose'; end $$");
        database.execute("create trigger break_on_purpose before insert or update on " + table + " for each row when ("
                + when + ") execute function break_on_purpose()");
    }
}
