package vn.memberdev.local;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/**
 * The key under which candidates-service seals citizen numbers; made at the first start and kept, because without it
 * nobody can read them again.
 */
final class PrivacyKeyFile {

    private static final String ID = "local-1";
    private static final int SECRET_BYTES = 32;

    private PrivacyKeyFile() {}

    /** Variables that tell a service where the key is. */
    static Map<String, String> variables(Path data) {
        Path folder = data.resolve("keys/privacy");
        Path file = folder.resolve(ID);
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(folder.getParent());
                if (Files.notExists(folder)) {
                    Files.createDirectory(folder, ownerOnly("rwx------"));
                }
                write(file);
            }
        } catch (IOException e) {
            throw new SuiteException(file + " cannot be used: " + e.getMessage(), e);
        }
        return Map.of("MEMBERDEV_PRIVACY_KEYS", folder.toString(), "MEMBERDEV_PRIVACY_CURRENT_KEY", ID);
    }

    private static void write(Path file) throws IOException {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        // Hidden until it is whole: a start that was cut off leaves no half key behind.
        Path draft = file.resolveSibling("." + ID + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly("rw-------"));
        Files.writeString(draft, Base64.getEncoder().encodeToString(secret));
        Files.move(draft, file);
    }

    private static FileAttribute<?>[] ownerOnly(String mode) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
