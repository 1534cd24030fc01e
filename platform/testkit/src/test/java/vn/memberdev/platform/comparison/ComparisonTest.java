package vn.memberdev.platform.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.comparison.Comparison.Outcome;
import vn.memberdev.platform.consumer.Readings;
import vn.memberdev.platform.inbox.Inbox;
import vn.memberdev.platform.sample.NoteEvents;
import vn.memberdev.platform.sample.NoteService;
import vn.memberdev.platform.sample.OwnedNotes;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.SuiteTestResource;

/** A service that owns notes and keeps a replica of them, over the real broker. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class ComparisonTest {

    private static final String[] TOPICS = {NoteService.TOPIC, ComparisonTopics.REQUESTS, ComparisonTopics.ANSWERS};

    private final Database database = Database.ofService();
    private final Events events = Events.ofService();
    private SampleChannel channel;

    @Inject
    NoteService notes;

    @Inject
    Readings readings;

    @Inject
    Inbox inbox;

    @Inject
    NoteEvents handler;

    @Inject
    Comparisons comparisons;

    @Inject
    OwnerAnswers owner;

    @Inject
    StatesAgain again;

    @BeforeEach
    void begin() {
        channel = new SampleChannel(readings, inbox, handler, TOPICS);
        patiently().until(() -> database.count("outbox_event") == 0);
        deliverAll();
        database.clean();
    }

    @AfterEach
    void end() {
        events.close();
        channel.close();
        database.clean();
    }

    @Test
    void whatIsTheSameOnBothSidesIsEqual() {
        replicated(20);

        Comparison.Kind compared = compare();

        assertThat(compared.outcome()).isEqualTo(Outcome.EQUAL);
        assertThat(compared.askedAgain()).isZero();
    }

    @Test
    void whatIsMissingOrOldIsSentAgainAndThenAllIsEqual() {
        List<UUID> ids = replicated(20);
        notes.rewrite(ids.get(1), "second version");
        delivered(ids.get(1), 2);
        database.execute("delete from note_replica where id = ?", ids.get(0));
        database.execute("update note_replica set version = 1 where id = ?", ids.get(1));

        Comparison.Kind compared = compare();

        assertThat(compared.outcome()).isEqualTo(Outcome.DIFFERING);
        assertThat(compared.missing()).isEqualTo(2);
        assertThat(compared.askedAgain()).isEqualTo(2);
        assertThat(compared.ahead()).isZero();
        delivered(ids.get(0), 1);
        delivered(ids.get(1), 2);
        assertThat(compare().outcome()).isEqualTo(Outcome.EQUAL);
    }

    @Test
    void anEmptyReplicaGetsEverything() {
        replicated(30);
        database.execute("delete from note_replica");

        assertThat(compare().askedAgain()).isEqualTo(30);
        patiently().until(() -> {
            deliverAll();
            return database.count("note_replica") == 30;
        });
    }

    @Test
    void oneStateThatCannotBeSentHoldsNoOtherBack() {
        List<UUID> ids = replicated(30);
        UUID damaged = ids.get(7);
        database.execute("update note set text = ? where id = ?", OwnedNotes.DAMAGED, damaged);
        database.execute("delete from note_replica");

        assertThat(compare().askedAgain()).isEqualTo(30);

        patiently().until(() -> {
            deliverAll();
            return database.count("note_replica") == 29;
        });
        patiently().until(() -> database.count("comparison_request where answered_at is null") == 1);
        assertThat(database.count("note_replica where id = '" + damaged + "'")).isZero();
    }

    @Test
    void aTopicIsFilledAgainByItsOwner() {
        List<UUID> ids = replicated(600);
        long before = events.all(NoteService.TOPIC).size();

        assertThat(again.send(NoteService.TOPIC)).hasValue(600);
        assertThat(again.send("memberdev.nothing")).isEmpty();

        patiently().until(() -> events.all(NoteService.TOPIC).size() - before >= 600);
        assertThat(events.all(NoteService.TOPIC).stream()
                        .filter(record -> Events.header(record, "ce_type").endsWith("repeated.v1"))
                        .map(ConsumerRecord::key))
                .containsAll(ids.stream().map(UUID::toString).toList());
    }

    @Test
    void anEventOnItsWayIsNoDifference() {
        replicated(5);
        UUID late = notes.write("still on its way");
        UUID id = comparisons.start().id();
        patiently().until(() -> {
            channel.deliver(ComparisonTopics.REQUESTS, ComparisonTopics.ANSWERS);
            return database.count("comparison_kind where step = 'VERSIONS'") == 1;
        });

        delivered(late, 1);

        Comparison.Kind compared = finished(id);
        assertThat(compared.outcome()).isEqualTo(Outcome.EQUAL);
        assertThat(compared.askedAgain()).isZero();
    }

    @Test
    void whatTheOwnerDoesNotHaveIsAhead() {
        List<UUID> ids = replicated(5);
        database.execute("update note_replica set version = 7 where id = ?", ids.get(0));
        database.execute("delete from note where id = ?", ids.get(1));

        Comparison.Kind compared = compare();

        assertThat(compared.outcome()).isEqualTo(Outcome.DIFFERING);
        assertThat(compared.ahead()).isEqualTo(2);
        assertThat(compared.missing()).isZero();
        assertThat(compared.askedAgain()).isZero();
    }

    @Test
    void whatNobodyAnswersIsNeverEqual() {
        replicated(3);
        UUID id = comparisons.start().id();
        assertThat(comparisons.start().id()).as("one at a time").isEqualTo(id);
        assertThat(kind(id, "orphan").outcome()).isEqualTo(Outcome.OPEN);

        finished(id);

        assertThat(kind(id, "orphan").outcome()).isEqualTo(Outcome.NOT_ANSWERED);
        assertThat(comparisons.lastFinished()).map(Comparison::id).contains(id);
    }

    @Test
    void aRequestThatComesTwiceIsAnsweredOnceByOneOfManyReplicas() {
        replicated(3);
        UUID id = comparisons.start().id();
        String request = database.value(
                        "select request_id from comparison_kind where comparison_id = ? and aggregate = ?",
                        id,
                        NoteService.AGGREGATE)
                .toString();
        List<ConsumerRecord<String, byte[]>> requests = patiently()
                .until(
                        () -> events.all(ComparisonTopics.REQUESTS).stream()
                                .filter(record -> Events.body(record).contains(request))
                                .toList(),
                        found -> !found.isEmpty());
        requests.forEach(
                record -> events.sendRaw(ComparisonTopics.REQUESTS, record.key(), record.value(), headers(record)));
        channel.deliver(ComparisonTopics.REQUESTS);

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(replica -> CompletableFuture.runAsync(owner::answerWaiting))
                        .toArray(CompletableFuture[]::new))
                .join();

        patiently().until(() -> database.count("outbox_event") == 0);
        assertThat(events.all(ComparisonTopics.ANSWERS))
                .filteredOn(answer -> Events.body(answer).contains(request))
                .hasSize(1);
    }

    @Test
    void anotherComparisonIsDueSoonAfterARepairOnly() {
        assertThat(comparisons.isDue()).isTrue();
        List<UUID> ids = replicated(2);
        compare();
        database.execute("update comparison set finished_at = now() - interval '1 hour'");
        assertThat(comparisons.isDue()).isFalse();
        database.execute("delete from note_replica where id = ?", ids.get(0));
        compare();
        assertThat(comparisons.isDue()).isFalse();
        database.execute("update comparison set finished_at = finished_at - interval '1 hour'");
        assertThat(comparisons.isDue()).isTrue();
    }

    /** In this thread: a consumer belongs to one. */
    private static ConditionFactory patiently() {
        return await().pollInSameThread();
    }

    /** Notes that are in the replica. */
    private List<UUID> replicated(int count) {
        List<UUID> ids = IntStream.range(0, count)
                .mapToObj(number -> notes.write("note " + number))
                .toList();
        patiently().until(() -> {
            deliverAll();
            return database.count("note_replica") == count;
        });
        return ids;
    }

    private void delivered(UUID note, long version) {
        patiently().until(() -> {
            deliverAll();
            return database.count("note_replica where id = '" + note + "' and version >= " + version) == 1;
        });
    }

    private Comparison.Kind compare() {
        return finished(comparisons.start().id());
    }

    /** Goes on until the notes are settled; then nobody waits for the orphans any longer. */
    private Comparison.Kind finished(UUID id) {
        patiently().until(() -> {
            deliverAll();
            if (kind(id, NoteService.AGGREGATE).outcome() != Outcome.OPEN) {
                database.execute(
                        "update comparison_kind set answer_until = now() - interval '1 s' where aggregate = 'orphan'");
            }
            return comparisons
                    .lastFinished()
                    .filter(last -> last.id().equals(id))
                    .isPresent();
        });
        return kind(id, NoteService.AGGREGATE);
    }

    private Comparison.Kind kind(UUID id, String aggregate) {
        return comparisons.newest().stream()
                .filter(comparison -> comparison.id().equals(id))
                .flatMap(comparison -> comparison.kinds().stream())
                .filter(kind -> kind.aggregate().equals(aggregate))
                .findFirst()
                .orElseThrow();
    }

    private void deliverAll() {
        channel.deliver(TOPICS);
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        return IntStream.range(0, record.headers().toArray().length)
                .mapToObj(index -> record.headers().toArray()[index].key())
                .collect(Collectors.toMap(name -> name, name -> Events.header(record, name)));
    }
}
