package vn.memberdev.admissions.candidate;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.memberdev.platform.inbox.Inbox;

/** The channel of the candidates' topic. */
@ApplicationScoped
public class CandidateEventsConsumer {

    private final Inbox inbox;
    private final CandidateProjection projection;

    CandidateEventsConsumer(Inbox inbox, CandidateProjection projection) {
        this.inbox = inbox;
        this.projection = projection;
    }

    @Incoming("events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        inbox.process(records, projection::apply);
    }
}
