package vn.memberdev.local;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The secret that the services sign page cursors with; kept, so that a cursor outlives a restart. */
final class CursorSecret {

    private CursorSecret() {}

    static String of(Path data) {
        Path file = data.resolve("keys/cursor-secret");
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.getParent());
                Files.createFile(file, ownerOnly());
                Files.writeString(file, new BigInteger(256, new SecureRandom()).toString(36));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new SuiteException(file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
