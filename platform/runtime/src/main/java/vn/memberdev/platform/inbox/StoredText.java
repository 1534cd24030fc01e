package vn.memberdev.platform.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Bytes of a record as text that PostgreSQL takes, whatever they are: readable where they are plain UTF-8, else in
 * Base64 behind a mark.
 */
final class StoredText {

    private static final String MARK = "base64:";

    private StoredText() {}

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] bytes) {
        try {
            // Unlike new String(…), a decoder refuses what is not UTF-8 instead of replacing it.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0 && !text.startsWith(MARK)) {
                return text;
            }
        } catch (CharacterCodingException notText) {
            // Kept in Base64.
        }
        return MARK + Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] bytes(String stored) {
        return stored.startsWith(MARK)
                ? Base64.getDecoder().decode(stored.substring(MARK.length()))
                : stored.getBytes(StandardCharsets.UTF_8);
    }

    static String text(String stored) {
        return new String(bytes(stored), StandardCharsets.UTF_8);
    }
}
