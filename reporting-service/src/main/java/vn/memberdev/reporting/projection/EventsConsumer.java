package vn.memberdev.reporting.projection;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.memberdev.platform.inbox.Inbox;

/** The one channel of this service: all topics of the suite. */
@ApplicationScoped
class EventsConsumer {

    private final Inbox inbox;
    private final EventProjection projection;

    EventsConsumer(Inbox inbox, EventProjection projection) {
        this.inbox = inbox;
        this.projection = projection;
    }

    @Incoming("events")
    @Blocking
    void on(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, projection);
    }
}
