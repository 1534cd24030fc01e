package vn.memberdev.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.memberdev.local.SuiteException;

/** Marks a directory as the suite's own, so that a mistyped MEMBERDEV_DATA can never cost somebody's files. */
final class DataMarker {

    private static final String NAME = ".memberdev-data";

    private DataMarker() {}

    static Path in(Path data) {
        return data.resolve(NAME);
    }

    /** Takes an empty or new directory; refuses one that holds something else. */
    static void put(Path data) {
        if (Files.exists(in(data))) {
            return;
        }
        try {
            Files.createDirectories(data);
            try (Stream<Path> content = Files.list(data)) {
                if (content.findAny().isPresent()) {
                    throw new SuiteException(data + " holds other files; give MEMBERDEV_DATA an empty directory.");
                }
            }
            Files.writeString(in(data), "Data of the local suite; ./deploy/local/reset deletes this directory.\n");
        } catch (IOException e) {
            throw new SuiteException(data + " cannot be used for data: " + e.getMessage(), e);
        }
    }
}
