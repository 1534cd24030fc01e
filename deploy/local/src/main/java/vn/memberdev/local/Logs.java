package vn.memberdev.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps the log of this start and of the one before. */
final class Logs {

    private Logs() {}

    static void rotate(SuiteConfig config) {
        try {
            for (Part part : Part.values()) {
                Path log = config.log(part);
                if (Files.exists(log)) {
                    Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new SuiteException("The logs under " + config.data() + " cannot be moved: " + e.getMessage(), e);
        }
    }
}
