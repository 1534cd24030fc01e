package vn.memberdev.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/**
 * The keys, read from files at the first use: a service that keeps no such field needs none. If they cannot be used, the
 * log says what to do and the caller is answered 503 {@code privacy-keys-missing}; the next call looks again.
 *
 * <p>{@code memberdev.privacy.keys} names a folder with one file for each key generation: its name is the id of the key,
 * its content 32 random bytes in Base64. {@code memberdev.privacy.current-key} is the id of the one that new values are
 * written with; the others only open what was written with them, and may be deleted when nothing is left of it.
 */
@ApplicationScoped
public class PrivacyKeys {

    private static final Logger LOG = Logger.getLogger(PrivacyKeys.class);

    /** What Kubernetes puts beside mounted files begins with a dot, and is no key. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Map<String, PrivacyKey> keys;
    private final PrivacyKey current;

    /**
     * @param folder the folder with the files
     * @param currentKey id of the key to write with
     */
    public PrivacyKeys(
            @ConfigProperty(name = "memberdev.privacy.keys") Optional<String> folder,
            @ConfigProperty(name = "memberdev.privacy.current-key") Optional<String> currentKey) {
        this.keys = read(Path.of(folder.orElseThrow(() -> unusable("memberdev.privacy.keys is not set: name the folder"
                + " with the key files; make a key with: openssl rand -base64 32"))));
        String id = currentKey.orElseThrow(
                () -> unusable("memberdev.privacy.current-key is not set: name one of the keys " + keys.keySet()));
        this.current = find(id);
    }

    /** Id of the key that new values are written with. */
    public String currentId() {
        return current.id();
    }

    PrivacyKey current() {
        return current;
    }

    Collection<PrivacyKey> all() {
        return List.copyOf(keys.values());
    }

    PrivacyKey find(String id) {
        PrivacyKey key = keys.get(id);
        if (key == null) {
            throw unusable("There is no key " + id + " among " + keys.keySet()
                    + ": put its file back into the folder of memberdev.privacy.keys");
        }
        return key;
    }

    private static Map<String, PrivacyKey> read(Path folder) {
        Map<String, PrivacyKey> keys = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(PrivacyKeys::isKey).toList()) {
                String id = file.getFileName().toString();
                keys.put(id, PrivacyKey.of(id, secret(file)));
            }
        } catch (IOException e) {
            throw unusable("The folder " + folder + " of memberdev.privacy.keys cannot be read ("
                    + e.getClass().getSimpleName() + ")");
        }
        return keys;
    }

    private static boolean isKey(Path file) {
        return ID.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file);
    }

    private static byte[] secret(Path file) throws IOException {
        byte[] secret = new byte[0];
        try {
            secret = Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException notBase64) {
            LOG.debugf("%s is not Base64", file);
        }
        if (secret.length != PrivacyKey.SECRET_BYTES) {
            throw unusable("The key file " + file + " does not hold 32 random bytes in Base64; make one with:"
                    + " openssl rand -base64 32");
        }
        return secret;
    }

    private static ProblemException unusable(String whatToDo) {
        LOG.error(whatToDo);
        return new ProblemException(PlatformProblem.PRIVACY_KEYS_MISSING);
    }
}
