package vn.memberdev.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it came from a topic: CloudEvents attributes from the headers, the body still as bytes.
 *
 * @param topic topic name without the installation's prefix
 * @param partition partition
 * @param offset offset
 * @param key the aggregate's id
 * @param id CloudEvents id
 * @param type CloudEvents type
 * @param time when the event was recorded by its producer
 * @param version version of the aggregate
 * @param data body
 * @param json reads the body
 */
public record ConsumedEvent(
        String topic,
        int partition,
        long offset,
        UUID key,
        String id,
        String type,
        Instant time,
        long version,
        byte[] data,
        ObjectMapper json) {

    /** The whole body. Throws {@link PoisonException} if it does not fit. */
    public <T> T read(Class<T> body) {
        try {
            return json.readValue(data, body);
        } catch (JsonProcessingException e) {
            throw new PoisonException("body is not a " + body.getSimpleName(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The {@code state} of the body, which every type on the topic carries. */
    public <T> T state(Class<T> state) {
        try {
            JsonNode node = json.readTree(data).get("state");
            if (node == null || node.isNull()) {
                throw new PoisonException("body has no state", null);
            }
            return json.treeToValue(node, state);
        } catch (JsonProcessingException e) {
            throw new PoisonException("state is not a " + state.getSimpleName(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
