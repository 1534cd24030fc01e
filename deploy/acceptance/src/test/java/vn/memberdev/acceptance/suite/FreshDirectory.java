package vn.memberdev.acceptance.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.memberdev.local.LocalSuite;
import vn.memberdev.local.Progress;

/** A directory without anything of an earlier run; what a killed run left running on it is ended first. */
public final class FreshDirectory {

    private FreshDirectory() {}

    /** Makes it, or empties it. */
    public static void make(Path directory) {
        if (Files.exists(directory)) {
            LocalSuite.endLeftOvers(directory, Progress.silent());
        }
        try {
            if (Files.exists(directory)) {
                for (Path path : deepestFirst(directory)) {
                    Files.delete(path);
                }
            }
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> deepestFirst(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
