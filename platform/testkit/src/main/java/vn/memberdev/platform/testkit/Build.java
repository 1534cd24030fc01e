package vn.memberdev.platform.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The build this test JVM belongs to. */
public final class Build {

    private Build() {}

    /** The Maven process above this one; this process itself outside Maven, for example in an IDE. */
    static ProcessHandle owner() {
        ProcessHandle self = ProcessHandle.current();
        return ancestors(self).filter(Build::isMaven).findFirst().orElse(self);
    }

    private static Stream<ProcessHandle> ancestors(ProcessHandle process) {
        return Stream.iterate(process.parent(), Optional::isPresent, parent -> parent.flatMap(ProcessHandle::parent))
                .map(Optional::orElseThrow);
    }

    private static boolean isMaven(ProcessHandle process) {
        String commandLine = process.info().commandLine().orElse("");
        return commandLine.contains("plexus-classworlds") || commandLine.contains("classworlds.launcher.Launcher");
    }

    /** The root of the reactor, if the tests run inside a checkout. */
    public static Optional<Path> root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .filter(path -> Files.isDirectory(path.resolve(".mvn")))
                .findFirst();
    }

    /** Where files of this build may be put. */
    static Path workDirectory() {
        return root().map(root -> root.resolve("target"))
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")))
                .resolve("test-infrastructure");
    }
}
