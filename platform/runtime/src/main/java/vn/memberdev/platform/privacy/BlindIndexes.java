package vn.memberdev.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;

/**
 * Blind indexes: a keyed digest (HMAC-SHA256) of a value, by which equal values of a field are found without being opened.
 * Who has the database but not the keys can see that two rows are equal, and cannot try values out.
 */
@ApplicationScoped
public class BlindIndexes {

    private final PrivacyKeys keys;

    /** @param keys the keys */
    public BlindIndexes(PrivacyKeys keys) {
        this.keys = keys;
    }

    /**
     * The index to store, under the current key.
     *
     * @param field name of the field, as in {@link FieldRef}: equal values of different fields have different indexes
     * @param value the value in the one form in which equal values are equal text
     */
    public byte[] current(String field, String value) {
        return digest(keys.current(), field, value);
    }

    /** The indexes to search for, one for each key: rows that are not yet under the current one are found as well. */
    public List<byte[]> all(String field, String value) {
        return keys.all().stream().map(key -> digest(key, field, value)).toList();
    }

    private static byte[] digest(PrivacyKey key, String field, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key.index());
            mac.update(field.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
