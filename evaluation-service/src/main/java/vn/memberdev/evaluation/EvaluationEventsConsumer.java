package vn.memberdev.evaluation;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.memberdev.platform.comparison.Comparisons;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.EventHandler;
import vn.memberdev.platform.inbox.Inbox;
import vn.memberdev.replica.member.MemberReplica;
import vn.memberdev.replica.organisation.OrganisationReplica;

/**
 * The service's one way in for events: the organisation tree and the members. Both topics carry the whole state with
 * every type, so also types that are not known here are taken.
 */
@ApplicationScoped
public class EvaluationEventsConsumer implements EventHandler {

    private final Inbox inbox;
    private final OrganisationReplica organisations;
    private final MemberReplica members;
    private final Comparisons comparisons;

    EvaluationEventsConsumer(
            Inbox inbox, OrganisationReplica organisations, MemberReplica members, Comparisons comparisons) {
        this.inbox = inbox;
        this.organisations = organisations;
        this.members = members;
        this.comparisons = comparisons;
    }

    @Incoming("events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        inbox.process(records, this);
    }

    @Override
    public void apply(List<ConsumedEvent> events) {
        comparisons.take(events);
        organisations.keep(organisations.read(events));
        members.keep(members.read(events));
    }
}
