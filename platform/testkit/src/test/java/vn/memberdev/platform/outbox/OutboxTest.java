package vn.memberdev.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.sample.NoteService;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class OutboxTest {

    private static final String TOPIC = "memberdev.members";

    @Inject
    NoteService notes;

    @Inject
    Outbox outbox;

    @Test
    void anEventArrivesWithItsAttributes() {
        UUID id = notes.write("first");
        try (Events events = Events.ofService()) {
            ConsumerRecord<String, byte[]> record = events.await(TOPIC, id, 1);
            assertThat(Events.body(record)).isEqualTo("{\"state\":{\"text\":\"first\"}}");
            assertThat(Events.header(record, "ce_type")).isEqualTo("vn.memberdev.sample.note-written.v1");
            assertThat(Events.header(record, "ce_source")).isEqualTo("/memberdev/sample-service");
            assertThat(Events.header(record, "ce_subject")).isEqualTo(id.toString());
            assertThat(Events.header(record, "ce_specversion")).isEqualTo("1.0");
            assertThat(Events.header(record, "ce_dataschema"))
                    .isEqualTo("https://memberdev.vn/contracts/sample/note-written.v1.schema.json");
        }
    }

    @Test
    void theRowIsGoneOnlyWhenTheBrokerHasTheEvent() {
        UUID id = notes.write("sent");
        await().untilAsserted(() -> assertThat(waiting(id)).isZero());
        // Looked at now, without waiting: what is deleted was acknowledged.
        try (Events events = Events.ofService()) {
            assertThat(events.all(TOPIC)).extracting(ConsumerRecord::key).contains(id.toString());
        }
    }

    @Test
    void eventsOfAKeyArriveInTheOrderOfTheirVersions() {
        UUID id = notes.write("0");
        for (int i = 1; i < 40; i++) {
            notes.rewrite(id, Integer.toString(i));
        }
        try (Events events = Events.ofService()) {
            events.await(TOPIC, id, 40);
            List<Long> versions = events.all(TOPIC).stream()
                    .filter(record -> id.toString().equals(record.key()))
                    .map(record -> Long.valueOf(Events.header(record, "ce_aggregateversion")))
                    .toList();
            assertThat(versions).isEqualTo(LongStream.rangeClosed(1, 40).boxed().toList());
        }
    }

    @Test
    void aTransactionThatFailsLeavesNeitherStateNorEvent() {
        long before = Database.ofService().count("note");
        assertThatThrownBy(() -> notes.writeAndFail("never")).isInstanceOf(IllegalStateException.class);
        assertThat(Database.ofService().count("note")).isEqualTo(before);
        UUID later = notes.write("later");
        try (Events events = Events.ofService()) {
            // What had been written before it would have been sent before it.
            events.await(TOPIC, later, 1);
            assertThat(events.all(TOPIC)).extracting(Events::body).noneMatch(body -> body.contains("never"));
        }
    }

    @Test
    void outsideATransactionNothingIsTaken() {
        OutboxEvent event = new OutboxEvent(
                TOPIC, "note", Ids.next(), 1, "vn.memberdev.sample.note-written.v1", Map.of("state", Map.of()));
        assertThatThrownBy(() -> outbox.append(event)).isInstanceOf(TransactionalException.class);
    }

    private static long waiting(UUID id) {
        return (Long)
                Database.ofService().value("select count(*) from outbox_event where aggregateid = ?", id.toString());
    }
}
