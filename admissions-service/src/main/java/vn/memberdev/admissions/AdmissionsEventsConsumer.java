package vn.memberdev.admissions;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.memberdev.admissions.candidate.CandidateProjection;
import vn.memberdev.admissions.rating.RatingProjection;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.Comparisons;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.EventHandler;
import vn.memberdev.platform.inbox.Inbox;

/** The service's one way in for events: candidates, and the ratings of organisations. */
@ApplicationScoped
public class AdmissionsEventsConsumer implements EventHandler {

    private final Inbox inbox;
    private final CandidateProjection candidates;
    private final RatingProjection ratings;
    private final Comparisons comparisons;

    AdmissionsEventsConsumer(
            Inbox inbox, CandidateProjection candidates, RatingProjection ratings, Comparisons comparisons) {
        this.inbox = inbox;
        this.candidates = candidates;
        this.ratings = ratings;
        this.comparisons = comparisons;
    }

    @Incoming("events")
    @Blocking
    void on(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, this);
    }

    @Override
    public void apply(List<ConsumedEvent> events) {
        comparisons.take(events);
        candidates.apply(of(Topics.CANDIDATES, events));
        ratings.apply(of(Topics.RATINGS, events));
    }

    private static List<ConsumedEvent> of(String topic, List<ConsumedEvent> events) {
        return events.stream().filter(event -> event.topic().equals(topic)).toList();
    }
}
