package vn.memberdev.platform.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed value stands. It is sealed in with the value: a ciphertext that is copied to another record or field
 * does not open there.
 *
 * @param recordId the record
 * @param field name of the field, unique in the service, for example {@code candidate.citizen-number}; never changes
 */
public record FieldRef(UUID recordId, String field) {

    byte[] bytes() {
        byte[] name = field.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 * Long.BYTES + name.length)
                .putLong(recordId.getMostSignificantBits())
                .putLong(recordId.getLeastSignificantBits())
                .put(name)
                .array();
    }
}
