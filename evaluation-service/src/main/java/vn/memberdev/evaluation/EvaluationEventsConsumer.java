package vn.memberdev.evaluation;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.memberdev.contracts.Topics;
import vn.memberdev.evaluation.member.MemberProjection;
import vn.memberdev.evaluation.organisation.OrganisationProjection;
import vn.memberdev.platform.comparison.Comparisons;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.EventHandler;
import vn.memberdev.platform.inbox.Inbox;

/**
 * The service's one way in for events: the organisation tree and the members. Both topics carry the whole state with
 * every type, so also types that are not known here are taken.
 */
@ApplicationScoped
public class EvaluationEventsConsumer implements EventHandler {

    private final Inbox inbox;
    private final OrganisationProjection organisations;
    private final MemberProjection members;
    private final Comparisons comparisons;

    EvaluationEventsConsumer(
            Inbox inbox, OrganisationProjection organisations, MemberProjection members, Comparisons comparisons) {
        this.inbox = inbox;
        this.organisations = organisations;
        this.members = members;
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
        organisations.apply(of(Topics.ORGANISATIONS, events));
        members.apply(of(Topics.MEMBERS, events));
    }

    private static List<ConsumedEvent> of(String topic, List<ConsumedEvent> events) {
        return events.stream().filter(event -> event.topic().equals(topic)).toList();
    }
}
