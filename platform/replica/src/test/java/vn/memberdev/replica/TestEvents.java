package vn.memberdev.replica;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import vn.memberdev.platform.inbox.ConsumedEvent;

/** Events as they come from a topic. */
public final class TestEvents {

    public static final UUID ID = new UUID(0, 1);

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private TestEvents() {}

    public static ConsumedEvent event(String topic, String type, long version, String body) {
        byte[] data = body.getBytes(StandardCharsets.UTF_8);
        return new ConsumedEvent(topic, 0, 0, ID, "id", type, Instant.EPOCH, version, data, JSON);
    }
}
