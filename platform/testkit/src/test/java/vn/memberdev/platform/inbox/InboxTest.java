package vn.memberdev.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.TransactionRequiredException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.consumer.ReadingStamp;
import vn.memberdev.platform.consumer.TestReader;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.SuiteTestResource;

@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class InboxTest {

    private final Database database = Database.ofService();
    private final List<Long> applied = new ArrayList<>();
    private TopicPartition partition;

    private TestReader instance;
    private Inbox inbox;

    @Inject
    InboxOf inboxes;

    @Inject
    Quarantine quarantine;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void aTopicOfItsOwn() {
        String topic = TestReader.newTopic();
        TestReader.send(topic, 20);
        instance = new TestReader(topic, dataSource).assigned();
        partition = instance.partition;
        inbox = inboxes.of(instance);
        instance.watch.look();
    }

    @AfterEach
    void close() {
        instance.close();
    }

    @Test
    void aBatchAndItsOffsetAreWrittenTogether() {
        inbox.process(batch(0, 1, 2), this::write);
        assertThat(applied).containsExactly(0L, 1L, 2L);
        assertThat(nextOffset()).isEqualTo(3L);
    }

    @Test
    void aBatchDeliveredAgainIsDropped() {
        inbox.process(batch(0, 1), this::write);
        inbox.process(batch(0, 1, 2), this::write);
        assertThat(applied).containsExactly(0L, 1L, 2L);
    }

    @Test
    void offsetsMayHaveGaps() {
        inbox.process(batch(4, 9), this::write);
        inbox.process(batch(12), this::write);
        assertThat(nextOffset()).isEqualTo(13L);
    }

    @Test
    void aPoisonedRecordIsSetAsideAndTheOthersGoOn() {
        inbox.process(batch(0, 1, 2), events -> {
            if (events.stream().anyMatch(event -> event.offset() == 1)) {
                throw new PoisonException("cannot be applied", null);
            }
            write(events);
        });
        assertThat(applied).containsExactly(0L, 2L);
        assertThat(nextOffset()).isEqualTo(3L);
        assertThat(database.rows(
                        "select record_offset, error from event_quarantine where topic = ?", partition.topic()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("record_offset", 1L)
                        .containsEntry("error", "PoisonException: cannot be applied"));
    }

    @Test
    void whatAFailedAttemptWroteIsNotKept() {
        UUID written = Ids.next();
        inbox.process(batch(0), events -> {
            insertInTheTransaction(written);
            throw new PoisonException("after the write", null);
        });
        assertThat(database.value("select count(*) from org_unit where org_id = ?", written))
                .isEqualTo(0L);
        assertThat(applied).isEmpty();
        assertThat(nextOffset()).isEqualTo(1L);
    }

    @Test
    void aRecordWithoutHeadersIsPoison() {
        ConsumerRecord<byte[], byte[]> bare = stamped(
                new ConsumerRecord<>(partition.topic(), 0, 0, "no id".getBytes(StandardCharsets.UTF_8), new byte[0]));
        inbox.process(new ConsumerRecords<>(Map.of(partition, List.of(bare)), Map.of()), this::write);
        assertThat(applied).isEmpty();
        assertThat(database.value("select count(*) from event_quarantine where topic = ?", partition.topic()))
                .isEqualTo(1L);
    }

    @Test
    void anInstanceThatLostThePartitionDoesNotApplyWhatAnotherHasApplied() {
        inbox.process(batch(0), this::write);
        // Another instance takes over and applies 1 and 2.
        database.execute("update consumer_offset set next_offset = 3 where topic = ?", partition.topic());
        inbox.process(batch(1, 2, 3), this::write);
        assertThat(applied).containsExactly(0L, 3L);
        assertThat(nextOffset()).isEqualTo(4L);
    }

    @Test
    void poisonOfAnyBytesIsSetAsideAndComesBackAsItWas() {
        byte[] key = {'k', 0, (byte) 0xff, 'y'};
        ConsumerRecord<byte[], byte[]> odd =
                new ConsumerRecord<>(partition.topic(), 0, 0, key, new byte[] {0, (byte) 0xff});
        odd.headers().add("ce_id", null);
        odd.headers().add("zero\0name", new byte[] {0});
        odd.headers().add("bytes", new byte[] {(byte) 0xff, (byte) 0xfe});
        var sent = odd.headers().toArray();
        inbox.process(new ConsumerRecords<>(Map.of(partition, List.of(stamped(odd))), Map.of()), this::write);
        assertThat(nextOffset()).isEqualTo(1L);

        QuarantinedEvent kept = quarantine.waiting(10_000).stream()
                .filter(event -> event.topic().equals(partition.topic()))
                .findFirst()
                .orElseThrow();
        ConsumerRecord<byte[], byte[]> back = quarantine.record(kept);
        assertThat(back.key()).isEqualTo(odd.key());
        assertThat(back.headers().toArray()).isEqualTo(sent);
    }

    @Test
    void aSecondFailureOfAReplayedRecordIsShownAgain() {
        EventHandler failing = events -> {
            throw new PoisonException("cannot be applied", null);
        };
        inbox.process(batch(0), failing);
        database.execute("update event_quarantine set replayed_at = now() where topic = ?", partition.topic());
        database.execute("update consumer_offset set next_offset = 0 where topic = ?", partition.topic());
        instance.watch.look();
        inbox.process(batch(0), failing);
        assertThat(database.value(
                        "select count(*) from event_quarantine where topic = ? and replayed_at is null",
                        partition.topic()))
                .isEqualTo(1L);
    }

    @Test
    void anOldInstanceWritesNothingWhereTheOffsetsWereTakenAway() {
        inbox.process(batch(0, 1), this::write);
        database.execute("delete from consumer_offset where topic = ?", partition.topic());
        inbox.process(batch(2), this::write);
        assertThat(applied).containsExactly(0L, 1L);
        assertThat(database.value("select count(*) from consumer_offset where topic = ?", partition.topic()))
                .isEqualTo(0L);
        // Sent back, it reads everything again.
        inbox.process(batch(0, 1, 2), this::write);
        assertThat(applied).containsExactly(0L, 1L, 0L, 1L, 2L);
    }

    @Test
    void anOffsetThatWentBackLeavesNoGap() {
        inbox.process(batch(0, 1, 2, 3), this::write);
        database.execute("update consumer_offset set next_offset = 2 where topic = ?", partition.topic());
        // Polled before the consumer was sent back: neither batch may count.
        ConsumerRecords<byte[], byte[]> second = batch(5, 6);
        inbox.process(batch(4), this::write);
        inbox.process(second, this::write);
        assertThat(nextOffset()).isEqualTo(2L);
        inbox.process(batch(2, 3, 4, 5, 6), this::write);
        assertThat(applied).containsExactly(0L, 1L, 2L, 3L, 2L, 3L, 4L, 5L, 6L);
        assertThat(nextOffset()).isEqualTo(7L);
    }

    /** The database fails in the moment in which the instance asks how far it was put back. */
    @Test
    void aDatabaseThatFailsWhileTheOffsetIsReadAgainLeavesNoGapEither() {
        instance.close();
        FailingDataSource failing = new FailingDataSource();
        instance = new TestReader(partition.topic(), failing.before(dataSource)).assigned();
        inbox = inboxes.of(instance);
        instance.watch.look();
        inbox.process(batch(0, 1, 2, 3), this::write);
        database.execute("update consumer_offset set next_offset = 2 where topic = ?", partition.topic());
        ConsumerRecords<byte[], byte[]> second = batch(5, 6);
        // The compare-and-set finds the database, the question why it was refused does not.
        failing.refuse(2);
        inbox.process(batch(4), this::write);
        inbox.process(second, this::write);
        assertThat(failing.asked()).isGreaterThan(2);
        assertThat(nextOffset()).isEqualTo(2L);
        inbox.process(batch(2, 3, 4, 5, 6), this::write);
        assertThat(applied).containsExactly(0L, 1L, 2L, 3L, 2L, 3L, 4L, 5L, 6L);
        assertThat(nextOffset()).isEqualTo(7L);
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() {
        AtomicInteger attempts = new AtomicInteger();
        inbox.process(batch(0, 1), events -> {
            if (attempts.incrementAndGet() <= 2) {
                throw new IllegalStateException(new SQLTransientConnectionException("the database is away"));
            }
            write(events);
        });
        assertThat(applied).containsExactly(0L, 1L);
        assertThat(database.value("select count(*) from event_quarantine where topic = ?", partition.topic()))
                .isEqualTo(0L);
    }

    @Test
    void aProgramThatForgetsItsTransactionIsNoOutage() {
        inbox.process(batch(0, 1), events -> {
            if (events.stream().anyMatch(event -> event.offset() == 0)) {
                throw new TransactionRequiredException();
            }
            write(events);
        });
        assertThat(applied).containsExactly(1L);
        assertThat(database.value("select count(*) from event_quarantine where topic = ?", partition.topic()))
                .isEqualTo(1L);
    }

    private void insertInTheTransaction(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into org_unit (org_id, version) values (?, 1)")) {
            insert.setObject(1, id);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(List<ConsumedEvent> events) {
        events.forEach(event -> applied.add(event.offset()));
    }

    private long nextOffset() {
        return (Long) database.value("select next_offset from consumer_offset where topic = ?", partition.topic());
    }

    private ConsumerRecords<byte[], byte[]> batch(long... at) {
        List<ConsumerRecord<byte[], byte[]>> records =
                Arrays.stream(at).mapToObj(this::record).toList();
        return new ConsumerRecords<>(Map.of(partition, records), Map.of());
    }

    private ConsumerRecord<byte[], byte[]> record(long offset) {
        byte[] key = Ids.next().toString().getBytes(StandardCharsets.UTF_8);
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(
                partition.topic(), 0, offset, key, "{\"state\":{}}".getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "vn.memberdev.sample.note-written.v1",
                        "ce_time", "2026-01-01T00:00:00Z",
                        "ce_aggregateversion", "1")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return stamped(record);
    }

    /** As if it was polled in the current reading. */
    private ConsumerRecord<byte[], byte[]> stamped(ConsumerRecord<byte[], byte[]> record) {
        ReadingStamp.stamp(record, instance.readings.of(partition).orElseThrow());
        return record;
    }
}
