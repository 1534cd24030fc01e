package vn.memberdev.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PrivacyKeyFileTest {

    @TempDir
    private Path data;

    @Test
    void theKeyIsMadeOnceAndKept() throws IOException {
        Map<String, String> variables = PrivacyKeyFile.variables(data);
        Path key = Path.of(variables.get("MEMBERDEV_PRIVACY_KEYS"))
                .resolve(variables.get("MEMBERDEV_PRIVACY_CURRENT_KEY"));
        String content = Files.readString(key);
        assertThat(Base64.getDecoder().decode(content)).hasSize(32);
        assertThat(PrivacyKeyFile.variables(data)).isEqualTo(variables);
        assertThat(Files.readString(key)).isEqualTo(content);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayReadIt() throws IOException {
        Path folder = Path.of(PrivacyKeyFile.variables(data).get("MEMBERDEV_PRIVACY_KEYS"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("local-1"))))
                .isEqualTo("rw-------");
    }
}
