package vn.memberdev.candidates.awarenessclass;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.CLASSES;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.attempt;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.cancellation;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.completion;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.enrolled;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.enrolment;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.particulars;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.passed;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.planned;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.result;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.withdrawal;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.testkit.OutboxProbe;

/** Each use case of a class writes exactly its events; what is refused or broken off writes none. */
@QuarkusTest
class AwarenessClassOutboxTest extends ServiceTest {

    @AfterEach
    void mend() {
        database.execute("drop trigger if exists break_class on outbox_event");
        database.execute("drop trigger if exists break_class on candidate_certificate");
    }

    @Test
    void aPlanIsOneEvent() {
        UUID id = planned(tree);
        assertThat(outbox.rows()).singleElement().satisfies(row -> {
            assertThat(row.topic()).isEqualTo(Topics.AWARENESS_CLASSES);
            assertThat(row.aggregateType()).isEqualTo("awareness-class");
            assertThat(row.aggregateId()).isEqualTo(id);
            assertThat(row.version()).isEqualTo(1);
            assertThat(row.type()).isEqualTo(EventTypes.AWARENESS_CLASS_PLANNED);
            JsonNode state = row.payload().at("/state");
            assertThat(state.at("/version").asLong()).isEqualTo(1);
            assertThat(state.at("/organisationId").asText())
                    .isEqualTo(tree.committee().toString());
            assertThat(state.at("/startsOn").asText()).isEqualTo("2008-09-08");
            assertThat(state.at("/capacity").asInt()).isEqualTo(60);
            assertThat(state.at("/status").asText()).isEqualTo("PLANNED");
            assertThat(state.at("/enrolments")).isEmpty();
            assertThat(state.has("completedOn")).isFalse();
        });
    }

    @Test
    void everyStepIsAnEventWithTheNextVersion() {
        UUID one = listed(tree);
        UUID other = listed(tree);
        UUID id = planned(tree);
        outbox.forget();
        asProvince(tree)
                .header("If-Match", "*")
                .body(particulars(tree.committee(), 2))
                .put(CLASSES + "/" + id)
                .then()
                .statusCode(200);
        enrolled(tree, id, one, other);
        attempt(asProvince(tree), id, "enrolments/" + other + "/withdrawal", withdrawal())
                .then()
                .statusCode(200);
        attempt(asProvince(tree), id, "completion", completion(passed(one, "118/2008")))
                .then()
                .statusCode(200);
        List<OutboxProbe.Row> rows = outbox.rowsOf(id);
        assertThat(rows).extracting(OutboxProbe.Row::version).containsExactly(2L, 3L, 4L, 5L);
        assertThat(rows)
                .extracting(OutboxProbe.Row::type)
                .containsExactly(
                        EventTypes.AWARENESS_CLASS_CHANGED,
                        EventTypes.AWARENESS_CLASS_ENROLLED,
                        EventTypes.AWARENESS_CLASS_ENROLLED,
                        EventTypes.AWARENESS_CLASS_COMPLETED);
        assertThat(rows.get(1).payload().at("/state/enrolments")).hasSize(2);
        assertThat(rows.get(2).payload().at("/state/enrolments/1/withdrawnOn").asText())
                .isEqualTo("2008-09-02");
        JsonNode completed = rows.get(3).payload().at("/state");
        assertThat(completed.at("/status").asText()).isEqualTo("COMPLETED");
        assertThat(completed.at("/completedOn").asText()).isEqualTo("2008-09-12");
        assertThat(completed.at("/enrolments/0/result").asText()).isEqualTo("PASSED");
        assertThat(completed.at("/enrolments/1").has("result")).isFalse();
    }

    @Test
    void aCancellationIsOneEvent() {
        UUID id = planned(tree);
        outbox.forget();
        attempt(asProvince(tree), id, "cancellation", cancellation(tree.committee()))
                .then()
                .statusCode(200);
        assertThat(outbox.rows()).singleElement().satisfies(row -> {
            assertThat(row.type()).isEqualTo(EventTypes.AWARENESS_CLASS_CANCELLED);
            assertThat(row.payload().at("/state/status").asText()).isEqualTo("CANCELLED");
        });
    }

    @Test
    void aCompletionTrainsWhoPassedAndNobodyElse() {
        UUID passed = listed(tree);
        UUID failed = listed(tree);
        UUID id = planned(tree);
        enrolled(tree, id, passed, failed);
        outbox.forget();
        attempt(asProvince(tree), id, "completion", completion(passed(passed, "118/2008"), result(failed, "FAILED")))
                .then()
                .statusCode(200);
        assertThat(outbox.types()).containsExactly(EventTypes.CANDIDATE_TRAINED, EventTypes.AWARENESS_CLASS_COMPLETED);
        assertThat(outbox.rowsOf(passed)).singleElement().satisfies(row -> {
            assertThat(row.payload().at("/certificate/classId").asText()).isEqualTo(id.toString());
            assertThat(row.payload().at("/certificate/validUntil").asText()).isEqualTo("2013-09-12");
        });
    }

    @Test
    void nothingOfTheTextsIsTold() {
        UUID candidate = listed(tree);
        UUID id = planned(tree);
        enrolled(tree, id, candidate);
        attempt(asProvince(tree), id, "enrolments/" + candidate + "/withdrawal", withdrawal());
        var late = cancellation(tree.committee());
        late.put("cancelledOn", "2008-09-03");
        attempt(asProvince(tree), id, "cancellation", late).then().statusCode(200);
        assertThat(outbox.rowsOf(id)).hasSize(4).allSatisfy(row -> assertThat(
                        row.payload().toString())
                .doesNotContain("Trung tâm", "khóa 2", "Ốm", "Không đủ", "place", "title", "reason"));
    }

    @Test
    void aRefusalWritesNothing() {
        UUID id = planned(tree);
        outbox.forget();
        attempt(asProvince(tree), id, "enrolments", enrolment(UUID.randomUUID()))
                .then()
                .statusCode(409);
        attempt(asProvince(tree), id, "completion", completion(passed(UUID.randomUUID(), "1")))
                .then()
                .statusCode(422);
        assertThat(outbox.rows()).isEmpty();
        assertThat(database.value("select version from awareness_class")).isEqualTo(0L);
    }

    @Test
    void aCompletionThatBreaksAtItsLastEventLeavesNothing() {
        breakWhen("outbox_event", "new.type = '" + EventTypes.AWARENESS_CLASS_COMPLETED + "'");
        assertCompletionLeavesNothing();
    }

    @Test
    void aCompletionThatBreaksBetweenTwoCertificatesLeavesNothing() {
        breakWhen("candidate_certificate", "new.number = '119/2008'");
        assertCompletionLeavesNothing();
    }

    private void assertCompletionLeavesNothing() {
        UUID one = listed(tree);
        UUID other = listed(tree);
        UUID id = planned(tree);
        enrolled(tree, id, one, other);
        long histories = database.count("candidate_history");
        outbox.forget();
        attempt(asProvince(tree), id, "completion", completion(passed(one, "118/2008"), passed(other, "119/2008")))
                .then()
                .statusCode(500);
        assertThat(outbox.rows()).isEmpty();
        assertThat(database.count("candidate_certificate")).isZero();
        assertThat(database.count("candidate_history")).isEqualTo(histories);
        assertThat(database.rows("select result, closed_on from awareness_class_enrolment"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.values()).containsOnlyNulls());
        assertThat(database.value("select completed_on from awareness_class")).isNull();
    }

    private void breakWhen(String table, String condition) {
        database.execute("create or replace function break_class() returns trigger language plpgsql as $$"
                + " begin raise exception 'broken on purpose'; end $$");
        database.execute("create trigger break_class before insert on " + table + " for each row when (" + condition
                + ") execute function break_class()");
    }
}
