package vn.memberdev.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.memberdev.platform.problem.ProblemException;

class FieldCipherTest {

    private static final FieldRef FIELD = new FieldRef(UUID.randomUUID(), "candidate.citizen-number");
    private static final String VALUE = "020184000001";

    @TempDir
    private Path directory;

    private KeyFolder folder;
    private FieldCipher cipher;

    @BeforeEach
    void makeKeys() throws IOException {
        folder = new KeyFolder(directory).with("2025-1", 1).with("2026-1", 2);
        cipher = new FieldCipher(folder.keys("2025-1"));
    }

    @Test
    void whatWasSealedOpens() {
        assertThat(cipher.open(FIELD, cipher.seal(FIELD, VALUE))).isEqualTo(VALUE);
        assertThat(cipher.open(FIELD, cipher.seal(FIELD, "Nguyễn"))).isEqualTo("Nguyễn");
        assertThat(cipher.open(FIELD, cipher.seal(FIELD, ""))).isEmpty();
    }

    @Test
    void theSealedValueShowsItsKeyAndNothingElse() {
        byte[] sealed = cipher.seal(FIELD, VALUE);
        assertThat(FieldCipher.keyOf(sealed)).isEqualTo("2025-1");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(VALUE, "0201", "4000001");
        assertThat(sealed).isNotEqualTo(cipher.seal(FIELD, VALUE));
    }

    @Test
    void anotherRecordOrFieldDoesNotOpenIt() {
        byte[] sealed = cipher.seal(FIELD, VALUE);
        assertRefused(new FieldRef(UUID.randomUUID(), FIELD.field()), sealed);
        assertRefused(new FieldRef(FIELD.recordId(), "candidate.phone"), sealed);
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] sealed = cipher.seal(FIELD, VALUE);
        for (int i = 8; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertRefused(FIELD, changed);
        }
        assertRefused(FIELD, java.util.Arrays.copyOf(sealed, sealed.length - 1));
        assertRefused(FIELD, java.util.Arrays.copyOf(sealed, 10));
        assertRefused(FIELD, new byte[0]);
        assertRefused(FIELD, VALUE.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theNameOfTheKeyCannotBeExchanged() {
        byte[] sealed = cipher.seal(FIELD, VALUE);
        sealed[5] = '6';
        assertThat(FieldCipher.keyOf(sealed)).isEqualTo("2026-1");
        assertRefused(FIELD, sealed);
    }

    @Test
    void anOldKeyStillOpens() {
        byte[] old = cipher.seal(FIELD, VALUE);
        FieldCipher rotated = new FieldCipher(folder.keys("2026-1"));
        assertThat(rotated.open(FIELD, old)).isEqualTo(VALUE);
        assertThat(FieldCipher.keyOf(rotated.seal(FIELD, VALUE))).isEqualTo("2026-1");
    }

    @Test
    void aKeyThatIsGoneIsMissed() throws IOException {
        byte[] old = cipher.seal(FIELD, VALUE);
        Files.delete(directory.resolve("2025-1"));
        FieldCipher rotated = new FieldCipher(folder.keys("2026-1"));
        assertThatThrownBy(() -> rotated.open(FIELD, old)).isInstanceOf(ProblemException.class);
    }

    private void assertRefused(FieldRef field, byte[] stored) {
        assertThatThrownBy(() -> cipher.open(field, stored))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(VALUE);
    }
}
