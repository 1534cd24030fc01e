package vn.memberdev.platform.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.platform.testkit.Build;

/** {@link SourceRules}: the suite keeps them, and what is planted is found. */
class SourceRulesTest {

    private static final Path SUITE = Build.root().orElseThrow();

    @TempDir
    Path directory;

    @Test
    void aPackageHasAtMostTwentyFiles() {
        assertThat(SourceRules.crowdedPackages(SUITE)).isEmpty();
    }

    @Test
    void aFileHasAtMostThreeHundredLines() {
        assertThat(SourceRules.longFiles(SUITE)).isEmpty();
    }

    @Test
    void noFileSpellsAListOfCodesAgain() {
        assertThat(SourceRules.secondCodeLists(SUITE)).isEmpty();
    }

    @Test
    void aCrowdedPackageIsFound() throws IOException {
        Path main = Files.createDirectories(directory.resolve("module/src/main/java/a"));
        for (int i = 1; i <= SourceRules.FILES; i++) {
            Files.writeString(main.resolve("Class" + i + ".java"), "class Class" + i + " {}\n");
        }
        Files.writeString(main.resolve("package-info.java"), "package a;\n");
        assertThat(SourceRules.crowdedPackages(directory)).isEmpty();

        Files.writeString(main.resolve("OneMore.java"), "class OneMore {}\n");
        assertThat(SourceRules.crowdedPackages(directory)).containsExactly("module/src/main/java/a");
    }

    @Test
    void aLongFileIsFound() throws IOException {
        Path tests = Files.createDirectories(directory.resolve("module/src/test/java/a"));
        Path file = Files.writeString(tests.resolve("LongTest.java"), "\n".repeat(SourceRules.LINES));
        assertThat(SourceRules.longFiles(directory)).isEmpty();

        Files.writeString(file, "\n".repeat(SourceRules.LINES + 1));
        assertThat(SourceRules.longFiles(directory)).containsExactly("module/src/test/java/a/LongTest.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set.of(\"CLEAN_STRONG\", \"GOOD\")",
                "List.of(\n        \"MEMBER\",\n        \"ORGANISATION\")",
                "Set<String> ENDS = Set.of(\"REMOVED\", \"ADMITTED\", \"MOVED\");"
            })
    void aListOfCodesIsFound(String code) throws IOException {
        Files.writeString(planted(), "class Planted {\n    Object codes = " + code + ";\n}\n");

        assertThat(SourceRules.secondCodeLists(directory)).containsExactly("module/src/main/java/a/Planted.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Set.of(\"GOOD\")", "Set.of(Rating.GOOD, Rating.WEAK)", "List.of(\"id\", \"name\")"})
    void whatIsNoListOfCodesPasses(String code) throws IOException {
        Files.writeString(planted(), "class Planted {\n    Object codes = " + code + ";\n}\n");

        assertThat(SourceRules.secondCodeLists(directory)).isEmpty();
    }

    private Path planted() throws IOException {
        return Files.createDirectories(directory.resolve("module/src/main/java/a"))
                .resolve("Planted.java");
    }
}
