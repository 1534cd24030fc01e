package vn.memberdev.platform.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * The examples the rules of structure are tried on, compiled here from {@code architecture/} of the test resources. On
 * the class path of the tests they would become part of the application that other tests start.
 */
final class SampleClasses {

    private static final Path SOURCES = Path.of("src/test/resources/architecture");
    private static final Path CLASSES = Path.of("target/architecture");

    private SampleClasses() {}

    static JavaClasses of(String example) {
        try {
            Path classes = Files.createDirectories(CLASSES.resolve(example));
            compile(SOURCES.resolve(example), classes);
            return new ClassFileImporter().importPath(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path sources, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var found = Files.walk(sources)) {
            var units = files.getJavaFileObjectsFromPaths(
                    found.filter(path -> path.toString().endsWith(".java")).toList());
            var options = List.of(
                    "-d", classes.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path"));
            if (!compiler.getTask(null, files, null, options, null, units).call()) {
                throw new IllegalStateException("the example in " + sources + " does not compile");
            }
        }
    }
}
