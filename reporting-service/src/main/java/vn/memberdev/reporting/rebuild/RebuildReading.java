package vn.memberdev.reporting.rebuild;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import vn.memberdev.platform.time.BusinessTime;
import vn.memberdev.reporting.generation.Generations;
import vn.memberdev.reporting.generation.Phase;

/**
 * The first phase of a rebuild from the topics. Reads them to the end that they had when it began, and puts right what
 * the facts have otherwise; the live figures follow at once. What comes meanwhile is taken as usual.
 */
@ApplicationScoped
class RebuildReading {

    private final RebuildStep step;
    private final Generations generations;
    private final TopicReaders readers;
    private final TopicPositionRepository positions;
    private final Restatement restatement;
    private final BusinessTime time;

    RebuildReading(
            RebuildStep step,
            Generations generations,
            TopicReaders readers,
            TopicPositionRepository positions,
            Restatement restatement,
            BusinessTime time) {
        this.step = step;
        this.generations = generations;
        this.readers = readers;
        this.positions = positions;
        this.restatement = restatement;
        this.time = time;
    }

    /** With as many records at a time as a step takes; to be closed. */
    TopicReader open(int chunk) {
        return readers.open(chunk);
    }

    /**
     * Reads some records.
     *
     * @return whether there may be more to do in this phase; false also while another replica is at work, and while the
     *     broker gives nothing
     */
    boolean read(long id, TopicReader reader) {
        try {
            return step.take(() -> {
                generations.hold();
                if (generations.find(id).orElseThrow().phase() != Phase.READING) {
                    return false;
                }
                Instant begun = time.now();
                boolean more = readSome(id, reader);
                generations.worked(id, time.now().toEpochMilli() - begun.toEpochMilli());
                return more;
            });
        } catch (KafkaException away) {
            Log.warnf("rebuild %d waits for the broker: %s", id, away.getMessage());
            return false;
        }
    }

    private boolean readSome(long id, TopicReader reader) {
        List<TopicPosition> known = positions.of(id);
        if (known.isEmpty()) {
            positions.add(id, reader.positions());
            return true;
        }
        Optional<TopicPosition> position =
                known.stream().filter(one -> !one.isAtEnd()).findFirst();
        if (position.isEmpty()) {
            generations.readAll(id);
            return false;
        }
        return readSome(id, position.get(), reader);
    }

    private boolean readSome(long id, TopicPosition position, TopicReader reader) {
        if (reader.end(position.partition()) < position.end()) {
            throw new RebuildFailure(position.partition() + " was made again while it was read", null, null);
        }
        TopicReader.Part part = reader.read(position);
        Restatement.Outcome outcome = restatement.apply(part.records());
        positions.advance(id, position.partition(), part.next(), outcome.restated(), outcome.unreadable());
        return part.next() > position.next();
    }
}
