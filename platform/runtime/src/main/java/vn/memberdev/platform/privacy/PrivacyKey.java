package vn.memberdev.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * One key generation. From the secret of its file come two keys that say nothing about each other (HKDF-Expand, RFC 5869,
 * with HMAC-SHA256): one encrypts, one makes blind indexes.
 *
 * @param id name of the generation; stands in front of every ciphertext
 * @param encryption AES-256 key
 * @param index HMAC-SHA256 key
 */
record PrivacyKey(String id, SecretKey encryption, SecretKey index) {

    static final int SECRET_BYTES = 32;

    static PrivacyKey of(String id, byte[] secret) {
        return new PrivacyKey(
                id,
                new SecretKeySpec(expand(secret, "memberdev field encryption v1"), "AES"),
                new SecretKeySpec(expand(secret, "memberdev blind index v1"), "HmacSHA256"));
    }

    private static byte[] expand(byte[] secret, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            // One block is as long as the keys that are needed.
            return mac.doFinal(new byte[] {1});
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the keys: records of the log are no place for them. */
    @Override
    public String toString() {
        return "key " + id;
    }
}
