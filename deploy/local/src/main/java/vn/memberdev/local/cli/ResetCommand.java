package vn.memberdev.local.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import vn.memberdev.local.SuiteConfig;
import vn.memberdev.local.SuiteException;

/** Stops the suite and deletes its data: the next start begins with an empty province. */
final class ResetCommand {

    private final SuiteConfig config;
    private final PrintStream out;

    ResetCommand(SuiteConfig config, PrintStream out) {
        this.config = config;
        this.out = out;
    }

    int run() {
        new DownCommand(config, out).run();
        Path data = config.data();
        if (Files.notExists(data)) {
            out.println("There are no data in " + data + ".");
            return 0;
        }
        if (Files.notExists(DataMarker.in(data))) {
            throw new SuiteException(data + " was not made by this suite; it is left alone.");
        }
        try {
            delete(data);
        } catch (IOException e) {
            throw new SuiteException("The data cannot be deleted: " + e.getMessage(), e);
        }
        out.println("The data in " + data + " are deleted.");
        return 0;
    }

    private static void delete(Path directory) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
