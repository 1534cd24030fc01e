package vn.memberdev.platform.consumer;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.Config;

/** Gives the consumer of the channel its {@link ReadingStamp}. */
@ApplicationScoped
class StampedChannel implements ClientCustomizer<Map<String, Object>> {

    private final Readings readings;

    StampedChannel(Readings readings) {
        this.readings = readings;
    }

    @Override
    public Map<String, Object> customize(String channel, Config settings, Map<String, Object> client) {
        if (!channel.equals(PollingThread.CHANNEL)) {
            return client;
        }
        Map<String, Object> stamped = new HashMap<>(client);
        stamped.put(ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG, ReadingStamp.class.getName());
        stamped.put(ReadingStamp.READINGS, readings);
        return stamped;
    }
}
