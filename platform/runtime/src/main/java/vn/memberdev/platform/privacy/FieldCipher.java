package vn.memberdev.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals values of fields with AES-256-GCM. What is stored is: one byte for the form, one for the length of the key id, the
 * key id, twelve random bytes, the ciphertext with its tag of sixteen bytes. All before the random bytes, and the
 * {@link FieldRef}, are authenticated with the value.
 */
@ApplicationScoped
public class FieldCipher {

    private static final byte FORM = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final PrivacyKeys keys;
    private final SecureRandom random = new SecureRandom();

    /** @param keys the keys */
    public FieldCipher(PrivacyKeys keys) {
        this.keys = keys;
    }

    /** Seals a value with the current key. */
    public byte[] seal(FieldRef field, String value) {
        PrivacyKey key = keys.current();
        byte[] header = header(key.id());
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(
                Cipher.ENCRYPT_MODE,
                key,
                nonce,
                header,
                field,
                ByteBuffer.wrap(value.getBytes(StandardCharsets.UTF_8)));
        return ByteBuffer.allocate(header.length + NONCE + sealed.length)
                .put(header)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * Opens a value, whichever key sealed it.
     *
     * @throws IllegalStateException if it was changed, or sealed for another record or field
     */
    public String open(FieldRef field, byte[] stored) {
        PrivacyKey key = keys.find(keyOf(stored));
        byte[] header = header(key.id());
        byte[] nonce = new byte[NONCE];
        ByteBuffer rest = ByteBuffer.wrap(stored).position(header.length);
        if (rest.remaining() < NONCE + TAG_BITS / Byte.SIZE) {
            throw new IllegalStateException("The sealed value is cut off.");
        }
        rest.get(nonce);
        return new String(run(Cipher.DECRYPT_MODE, key, nonce, header, field, rest), StandardCharsets.UTF_8);
    }

    /** Id of the key that sealed a value. */
    public static String keyOf(byte[] stored) {
        if (stored.length < 2 || stored[0] != FORM || stored.length < 2 + stored[1]) {
            throw new IllegalStateException("This is no sealed value.");
        }
        return new String(stored, 2, stored[1], StandardCharsets.US_ASCII);
    }

    private static byte[] header(String keyId) {
        byte[] id = keyId.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 + id.length)
                .put(FORM)
                .put((byte) id.length)
                .put(id)
                .array();
    }

    private static byte[] run(int mode, PrivacyKey key, byte[] nonce, byte[] header, FieldRef field, ByteBuffer input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.encryption(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(header);
            cipher.updateAAD(field.bytes());
            return cipher.doFinal(input.array(), input.position(), input.remaining());
        } catch (GeneralSecurityException e) {
            // Without the cause's text: of a value that does not open nothing shall be told.
            throw new IllegalStateException(
                    "A sealed value does not open: it was changed, or is of another record or field.", e);
        }
    }
}
