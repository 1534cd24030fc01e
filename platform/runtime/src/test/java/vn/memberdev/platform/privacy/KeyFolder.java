package vn.memberdev.platform.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/** Key files of a test. */
record KeyFolder(Path folder) {

    /** A key that is the same in every run. */
    KeyFolder with(String id, int seed) throws IOException {
        byte[] secret = new byte[PrivacyKey.SECRET_BYTES];
        new java.util.Random(seed).nextBytes(secret);
        return with(id, Base64.getEncoder().encodeToString(secret) + "\n");
    }

    KeyFolder with(String id, String content) throws IOException {
        Files.writeString(folder.resolve(id), content);
        return this;
    }

    PrivacyKeys keys(String current) {
        return new PrivacyKeys(Optional.of(folder.toString()), Optional.ofNullable(current));
    }
}
