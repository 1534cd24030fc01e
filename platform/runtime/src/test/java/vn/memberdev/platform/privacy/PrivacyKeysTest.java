package vn.memberdev.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

class PrivacyKeysTest {

    @TempDir
    private Path directory;

    private final Logger logger = Logger.getLogger(PrivacyKeys.class.getName());
    private final List<String> logged = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord message) {
            logged.add(message.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    };

    @BeforeEach
    void listen() {
        logger.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(listener);
    }

    @Test
    void everyFileIsAKeyExceptHiddenOnesAndFolders() throws IOException {
        Files.createDirectory(directory.resolve("..2026_01_01"));
        Files.createDirectory(directory.resolve("folder"));
        KeyFolder folder =
                new KeyFolder(directory).with("2025", 1).with("2026", 2).with(".hidden", "x");
        PrivacyKeys keys = folder.keys("2026");
        assertThat(keys.currentId()).isEqualTo("2026");
        assertThat(keys.all()).extracting(PrivacyKey::id).containsExactly("2025", "2026");
        assertThat(keys.all().toString()).isEqualTo("[key 2025, key 2026]");
    }

    @Test
    void theLogSaysWhichSettingIsMissing() throws IOException {
        assertRefused(() -> new PrivacyKeys(Optional.empty(), Optional.empty()), "memberdev.privacy.keys is not set");
        KeyFolder folder = new KeyFolder(directory).with("2025", 1);
        assertRefused(() -> folder.keys(null), "memberdev.privacy.current-key is not set");
        assertRefused(() -> folder.keys("2026"), "There is no key 2026 among [2025]");
        KeyFolder nowhere = new KeyFolder(directory.resolve("nowhere"));
        assertRefused(() -> nowhere.keys("2025"), "cannot be read");
    }

    @Test
    void theLogSaysWhichFileIsMalformedButNotWhatIsInIt() throws IOException {
        for (String content : List.of("", "not a key!", "c2VjcmV0")) {
            KeyFolder folder = new KeyFolder(directory).with("2025", content);
            assertRefused(() -> folder.keys("2025"), "2025 does not hold 32 random bytes");
        }
        assertThat(logged).noneMatch(text -> text.contains("c2VjcmV0") || text.contains("not a key"));
    }

    private void assertRefused(Runnable use, String said) {
        logged.clear();
        assertThatThrownBy(use::run)
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(PlatformProblem.PRIVACY_KEYS_MISSING));
        assertThat(logged).anyMatch(text -> text.contains(said));
    }
}
