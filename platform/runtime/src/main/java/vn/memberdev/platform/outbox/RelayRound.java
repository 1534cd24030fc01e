package vn.memberdev.platform.outbox;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.RetriableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One round of the relay: what is oldest is sent, deleted once the broker has it, and parked if the broker will not
 * take it. An event is sent only after the one before it of its aggregate was acknowledged, so a failure holds back its
 * own aggregate and no other.
 */
@ApplicationScoped
class RelayRound {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(1);

    private final RelayConnection connection;
    private final OutboxQueue queue;
    private final EventSender sender;
    private final TopicCheck topics;
    private final OutboxMetrics metrics;
    private final int batch;
    private long retryAt = System.nanoTime();
    private Duration retryPause = FIRST_RETRY;

    RelayRound(
            RelayConnection connection,
            OutboxQueue queue,
            EventSender sender,
            TopicCheck topics,
            OutboxMetrics metrics,
            @ConfigProperty(name = "memberdev.outbox.batch", defaultValue = "500") int batch) {
        this.connection = connection;
        this.queue = queue;
        this.sender = sender;
        this.topics = topics;
        this.metrics = metrics;
        this.batch = batch;
    }

    /** Returns whether the batch was full: more may wait. */
    boolean run() throws SQLException, InterruptedException, EventSender.SendException {
        tryParkedAgain();
        List<OutboxRow> rows = queue.oldest(batch);
        sendInOrder(parkUnsendable(rows));
        return rows.size() == batch;
    }

    private void tryParkedAgain() throws SQLException {
        if (System.nanoTime() - retryAt < 0) {
            return;
        }
        boolean any = queue.tryAgain() > 0;
        retryPause = any ? shorter(retryPause.multipliedBy(2), LONGEST_RETRY) : FIRST_RETRY;
        retryAt = System.nanoTime() + retryPause.toNanos();
    }

    private List<OutboxRow> parkUnsendable(List<OutboxRow> rows)
            throws SQLException, InterruptedException, EventSender.SendException {
        Map<String, String> unusable =
                topics.unusable(rows.stream().map(OutboxRow::topic).toList());
        List<OutboxRow> sendable = new ArrayList<>();
        Map<String, List<OutboxRow>> parked = new TreeMap<>();
        for (OutboxRow row : rows) {
            String reason = row.behind() ? Refusal.BEHIND : unusable.get(row.topic());
            (reason == null ? sendable : parked.computeIfAbsent(reason, any -> new ArrayList<>())).add(row);
        }
        park(parked);
        return sendable;
    }

    private void sendInOrder(List<OutboxRow> rows)
            throws SQLException, InterruptedException, EventSender.SendException {
        Map<String, Deque<OutboxRow>> byKey = new LinkedHashMap<>();
        rows.forEach(row ->
                byKey.computeIfAbsent(row.key(), any -> new ArrayDeque<>()).add(row));
        boolean othersWereTaken = false;
        while (!byKey.isEmpty()) {
            List<OutboxRow> next = byKey.values().stream().map(Deque::remove).toList();
            connection.requireOwn();
            EventSender.Outcome outcome = sender.send(next);
            List<OutboxRow> acknowledged = outcome.acknowledged();
            queue.delete(acknowledged);
            metrics.sent(acknowledged.size());
            othersWereTaken |= !acknowledged.isEmpty();
            byKey.keySet().retainAll(acknowledged.stream().map(OutboxRow::key).collect(Collectors.toSet()));
            byKey.values().removeIf(Deque::isEmpty);
            parkRefused(outcome.failed(), othersWereTaken);
            releaseTopicsOf(acknowledged);
        }
    }

    /** What was parked went through: the cause is gone, and the others of its topic need not wait for their pause. */
    private void releaseTopicsOf(List<OutboxRow> acknowledged) throws SQLException {
        List<String> healed = acknowledged.stream()
                .filter(row -> row.attempts() > 0)
                .map(OutboxRow::topic)
                .distinct()
                .toList();
        for (String topic : healed) {
            queue.release(topic);
            retryPause = FIRST_RETRY;
        }
    }

    private void parkRefused(List<EventSender.Failure> failures, boolean othersWereTaken)
            throws SQLException, InterruptedException, EventSender.SendException {
        Map<String, List<OutboxRow>> refused = new TreeMap<>();
        List<EventSender.Failure> unclear = new ArrayList<>();
        for (EventSender.Failure failure : failures) {
            Refusal.reasonOf(failure.cause())
                    .ifPresentOrElse(
                            reason -> refused.computeIfAbsent(reason, any -> new ArrayList<>())
                                    .add(failure.row()),
                            () -> unclear.add(failure));
        }
        park(refused);
        if (!unclear.isEmpty()) {
            // What is still on its way must not arrive after what is sent next.
            sender.close();
            topics.forget();
            park(reasonsIfTheBrokerIsThere(unclear, othersWereTaken));
        }
    }

    /** A broker that is away is waited for: nothing is parked. */
    private Map<String, List<OutboxRow>> reasonsIfTheBrokerIsThere(
            List<EventSender.Failure> failures, boolean othersWereTaken)
            throws InterruptedException, EventSender.SendException {
        Map<String, String> unusable = topics.unusable(
                failures.stream().map(failure -> failure.row().topic()).toList());
        Map<String, List<OutboxRow>> parked = new TreeMap<>();
        for (EventSender.Failure failure : failures) {
            boolean passed = othersWereTaken && failure.cause() instanceof RetriableException;
            String reason = unusable.getOrDefault(failure.row().topic(), passed ? Refusal.NOT_TAKEN : null);
            if (reason == null) {
                throw new EventSender.SendException(failure.cause());
            }
            parked.computeIfAbsent(reason, any -> new ArrayList<>()).add(failure.row());
        }
        return parked;
    }

    private void park(Map<String, List<OutboxRow>> byReason) throws SQLException {
        queue.park(byReason);
        byReason.forEach((reason, rows) -> {
            metrics.failed();
            Log.warnf("outbox parked %d events (%s)", rows.size(), reason);
        });
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
