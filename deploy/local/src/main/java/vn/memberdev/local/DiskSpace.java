package vn.memberdev.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks before the start whether the data will fit, because a server that runs out of disk fails obscurely. */
final class DiskSpace {

    /** Databases, topics and logs of the demonstration with room to work: about 400 MB. */
    static final long NEEDED = 1024L * 1024 * 1024;

    private DiskSpace() {}

    static void require(Path data, long bytes) {
        try {
            Files.createDirectories(data);
            long free = Files.getFileStore(data).getUsableSpace();
            if (free < bytes) {
                throw new SuiteException("The disk of " + data + " is nearly full: " + megabytes(free)
                        + " MB are free, the suite needs " + megabytes(bytes)
                        + " MB. Free some space, or choose another place with MEMBERDEV_DATA=<directory>.");
            }
        } catch (IOException e) {
            throw new SuiteException(data + " cannot be used for data: " + e.getMessage(), e);
        }
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }
}
