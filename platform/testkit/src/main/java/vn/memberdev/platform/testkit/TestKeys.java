package vn.memberdev.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.memberdev.platform.privacy.PrivacyKeys;

/** Keys of sealed fields, in two generations, so that a test can leave something under the old one. */
public final class TestKeys {

    /** The key of yesterday. */
    public static final String OLD = "test-1";

    /** The key the service under test writes with. */
    public static final String CURRENT = "test-2";

    private static final String FOLDER = "memberdev.privacy.keys";
    private static final int SECRET_BYTES = 32;

    private TestKeys() {}

    /** The keys of the service under test, as if another of them were the current one. */
    public static PrivacyKeys writingWith(String current) {
        return new PrivacyKeys(Optional.of(TestConfig.value(FOLDER)), Optional.of(current));
    }

    /** Makes keys and gives the settings that name them. */
    static Map<String, String> make() {
        try {
            Path folder = Files.createTempDirectory("test-keys");
            folder.toFile().deleteOnExit();
            for (String id : List.of(OLD, CURRENT)) {
                byte[] secret = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(secret);
                Path file = folder.resolve(id);
                Files.writeString(file, Base64.getEncoder().encodeToString(secret));
                file.toFile().deleteOnExit();
            }
            return Map.of(FOLDER, folder.toString(), "memberdev.privacy.current-key", CURRENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
