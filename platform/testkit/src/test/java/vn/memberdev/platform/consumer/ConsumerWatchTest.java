package vn.memberdev.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.InboxOf;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.SuiteTestResource;

/** Readings on the real broker and database, under what may happen to both. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class ConsumerWatchTest {

    private final Database database = Database.ofService();
    private final List<Long> applied = new ArrayList<>();
    private final List<TestReader> readers = new ArrayList<>();
    private String topic;
    private TestReader reader;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    InboxOf inboxes;

    @BeforeEach
    void aTopicOfItsOwn() {
        topic = TestReader.newTopic();
        TestReader.send(topic, 4);
        reader = reader().assigned();
    }

    @AfterEach
    void close() {
        readers.forEach(TestReader::close);
    }

    @Test
    void nothingCountsBeforeTheReadingBegins() {
        ConsumerRecords<byte[], byte[]> early = reader.poll();
        reader.watch.look();
        apply(reader, early);
        assertThat(applied).isEmpty();
        apply(reader, reader.poll());
        assertApplied(0, 1, 2, 3);
    }

    @Test
    void aReadingBeginsWhereTheDatabaseSays() {
        readAll();
        TestReader.send(topic, 2);
        TestReader another = reader().assigned();
        another.watch.look();
        apply(another, another.poll());
        assertApplied(0, 1, 2, 3, 4, 5);
    }

    @Test
    void anOffsetPutBackIsNoticedThoughNothingArrives() {
        readAll();
        putBackTo(2);
        reader.watch.look();
        apply(reader, reader.poll());
        assertApplied(0, 1, 2, 3, 2, 3);
    }

    @Test
    void whatWasPolledBeforeTheOffsetWentBackDoesNotCount() {
        readAll();
        TestReader.send(topic, 2);
        ConsumerRecords<byte[], byte[]> old = reader.poll();
        putBackTo(2);
        reader.watch.look();
        apply(reader, old);
        assertThat(nextOffset()).isEqualTo(2);
        apply(reader, reader.poll());
        assertApplied(0, 1, 2, 3, 2, 3, 4, 5);
    }

    @Test
    void aPartitionThatComesBackIsReadFromTheStoredOffset() {
        readAll();
        TestReader.send(topic, 2);
        ConsumerRecords<byte[], byte[]> old = reader.poll();
        putBackTo(2);
        reader.readings.revoked(List.of(reader.partition));
        reader.assigned();
        reader.watch.look();
        apply(reader, old);
        assertThat(nextOffset()).isEqualTo(2);
        apply(reader, reader.poll());
        assertApplied(0, 1, 2, 3, 2, 3, 4, 5);
    }

    @Test
    void aLogThatBeginsLaterIsReadFromItsBeginning() {
        readAll();
        TestReader.send(topic, 4);
        putBackTo(0);
        reader.deleteRecordsBefore(6);
        reader.watch.look();
        apply(reader, reader.poll());
        assertApplied(0, 1, 2, 3, 6, 7);
    }

    @Test
    void aSeekThatFailsIsDoneByTheNextLook() {
        reader.failOnce(new IllegalStateException("the consumer is busy"));
        assertThatThrownBy(reader.watch::look).hasMessage("the consumer is busy");
        apply(reader, reader.poll());
        assertThat(applied).isEmpty();
        reader.watch.look();
        apply(reader, reader.poll());
        assertApplied(0, 1, 2, 3);
    }

    @Test
    void aPartitionThatTheConsumerHasNotIsNotRead() {
        TestReader other = reader();
        other.readings.assigned(List.of(other.partition));
        other.watch.look();
        assertThat(other.readings.of(other.partition)).isEmpty();
    }

    @Test
    void aTopicThatWasMadeAgainIsStoppedUntilItIsAccepted() {
        readAll();
        TestReader.delete(topic);
        TestReader.make(topic);
        TestReader.send(topic, 6);
        reader.watch.look();
        apply(reader, reader.poll());
        assertThat(seen(reader)).isEqualTo(stopped(ConsumedTopic.Reason.MADE_AGAIN));

        TestReader restarted = reader().assigned();
        restarted.watch.look();
        apply(restarted, restarted.poll());
        assertThat(seen(restarted)).isEqualTo(stopped(ConsumedTopic.Reason.MADE_AGAIN));
        assertApplied(0, 1, 2, 3);

        assertThat(restarted.watch.accept(topic)).isTrue();
        apply(restarted, restarted.poll());
        assertApplied(0, 1, 2, 3, 0, 1, 2, 3, 4, 5);
        assertThat(restarted.watch.accept(topic)).isFalse();
    }

    @Test
    void whatWasPolledFromANewTopicIsNotWrittenUnderTheOldOne() {
        readAll();
        TestReader.delete(topic);
        TestReader.make(topic);
        TestReader.send(topic, 6);
        TestReader another = reader().assigned();
        another.watch.look();
        assertThat(another.watch.accept(topic)).isTrue();
        apply(another, another.poll());
        // The first instance has not looked yet: its reading is of the old topic and ends with it.
        apply(reader, reader.poll());
        assertApplied(0, 1, 2, 3, 0, 1, 2, 3, 4, 5);
    }

    @Test
    void aTopicThatEndsBeforeWhatWasAppliedIsStopped() {
        readAll();
        putBackTo(9);
        reader.watch.look();
        assertThat(seen(reader)).isEqualTo(stopped(ConsumedTopic.Reason.SHORTER_THAN_APPLIED));
        assertThat(reader.watch.accept(topic)).isTrue();
        apply(reader, reader.poll());
        assertApplied(0, 1, 2, 3, 0, 1, 2, 3);
    }

    @Test
    void aTopicThatIsMissingIsReadWhenItIsThere() {
        topic = "late-" + topic;
        TestReader early = reader();
        early.watch.look();
        assertThat(seen(early)).isEqualTo(new ConsumedTopic(topic, ConsumedTopic.State.MISSING, null, null));
        TestReader.make(topic);
        TestReader.send(topic, 1);
        early.assigned();
        early.watch.look();
        apply(early, early.poll());
        assertApplied(0);
    }

    @Test
    void whatIsBehindIsCounted() {
        reader.watch.look();
        assertThat(seen(reader).behind()).isEqualTo(4);
        apply(reader, reader.poll());
        reader.watch.look();
        assertThat(seen(reader).behind()).isZero();
        assertThat(reader.progress.standing()).isEqualTo(new ConsumerProgress.Standing(0, false, false));
    }

    private TestReader reader() {
        TestReader made = new TestReader(topic, dataSource);
        readers.add(made);
        return made;
    }

    private void readAll() {
        reader.watch.look();
        apply(reader, reader.poll());
    }

    private void apply(TestReader instance, ConsumerRecords<byte[], byte[]> batch) {
        inboxes.of(instance).process(batch, events -> events.stream()
                .map(ConsumedEvent::offset)
                .forEach(applied::add));
    }

    private void assertApplied(long... expected) {
        assertThat(applied)
                .containsExactlyElementsOf(LongStream.of(expected).boxed().toList());
    }

    private ConsumedTopic seen(TestReader instance) {
        return instance.watch.seen().orElseThrow().get(topic);
    }

    private ConsumedTopic stopped(ConsumedTopic.Reason reason) {
        return new ConsumedTopic(topic, ConsumedTopic.State.STOPPED, null, reason);
    }

    private void putBackTo(long offset) {
        database.execute("update consumer_offset set next_offset = ? where topic = ?", offset, topic);
    }

    private long nextOffset() {
        return (Long) database.value("select next_offset from consumer_offset where topic = ?", topic);
    }
}
