package vn.memberdev.platform.consumer;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Consumer;

/** The polling thread of the service's channel. */
@ApplicationScoped
class ChannelPollingThread implements PollingThread {

    /** It comes round each second, and waits longer only while replicas share the partitions again. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final KafkaClientService clients;

    ChannelPollingThread(KafkaClientService clients) {
        this.clients = clients;
    }

    @Override
    public void run(Consumer<org.apache.kafka.clients.consumer.Consumer<?, ?>> work) {
        on(work).await().atMost(LIMIT);
    }

    @Override
    public void submit(Runnable work) {
        on(consumer -> work.run()).subscribe().with(done -> {}, failure -> {});
    }

    private Uni<Void> on(Consumer<org.apache.kafka.clients.consumer.Consumer<?, ?>> work) {
        var client = clients.getConsumer(CHANNEL);
        if (client == null) {
            return Uni.createFrom().failure(new IllegalStateException("the channel has no consumer"));
        }
        return client.runOnPollingThread((Consumer<org.apache.kafka.clients.consumer.Consumer<Object, Object>>)
                consumer -> work.accept(consumer));
    }
}
