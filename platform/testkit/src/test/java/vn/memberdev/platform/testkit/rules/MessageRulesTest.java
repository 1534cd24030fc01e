package vn.memberdev.platform.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageRulesTest {

    @TempDir
    Path main;

    @BeforeEach
    void aModuleWithItsTexts() throws IOException {
        Files.createDirectories(main.resolve("java"));
        Files.createDirectories(main.resolve("resources/messages"));
        write(
                "java/NoteProblem.java",
                "interface NoteProblem { ProblemType LOST = ProblemType.of(\"note-lost\", 404); }");
        write(
                "java/Notes.java",
                """
                class Notes {
                    void find() {
                        throw new ProblemException(NoteProblem.LOST, "moved", "day", day);
                    }
                    void check(Faults faults) {
                        faults.addIf(text == null, "/text", "text-missing", "limit", 5);
                        throw refuse().fault("/text", big ? "text-long" : "text-short");
                    }
                    record Request(@Pattern(regexp = "a", message = "pattern.note") String text) {}
                }
                """);
        texts("problems", "note-lost=Không tìm thấy\nnote-lost.moved=Đã chuyển ngày {day}\n");
        texts("faults", "text-missing=ít nhất {limit}\ntext-long=dài\ntext-short=ngắn\npattern.note=chữ a\n");
    }

    @Test
    void theTextsOfThePlatformAreComplete() {
        assertThat(MessageRules.violations(MessageRules.platform(), null)).isEmpty();
    }

    @Test
    void whatIsCompleteIsTaken() {
        assertThat(MessageRules.violations(main, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "faults_en, only-english=only, faults/only-english, lacks a language",
        "problems_vi, note-lost.moved=Đã chuyển, problems/note-lost.moved, names other arguments in the other language",
        "faults_vi, text-long=di\u0300, faults/text-long, is not NFC",
        "faults_vi, text-long=threshold, faults/text-long, is empty or has a working note: threshold",
        "faults_vi, text-long=[U] dài, faults/text-long, is empty or has a working note: [U] dài",
        "faults_vi, unknown=không dùng, faults/unknown, is used by nothing"
    })
    void aPlantedFaultIsFound(String file, String line, String key, String said) throws IOException {
        append(file, line);
        assertThat(MessageRules.violations(main, null)).contains(key + " " + said);
    }

    @Test
    void aCodeWithoutTextIsFound() throws IOException {
        write("java/Other.java", "class Other { FieldError x = FieldError.body(\"/x\", \"no-text\"); }");
        write("java/More.java", "class More { Object x() { throw new ProblemException(LOST, \"elsewhere\"); } }");
        write("java/Last.java", "interface LastProblem { ProblemType NEW = ProblemType.of(\"note-new\", 409); }");
        assertThat(MessageRules.violations(main, null))
                .contains("faults/no-text has no text", "LOST.elsewhere has no text", "problems/note-new has no text");
    }

    @Test
    void anArgumentThatIsNotGivenIsFound() throws IOException {
        write(
                "java/Other.java",
                "class Other { FieldError x = FieldError.body(\"/x\", \"text-missing\", \"most\", 1); }");
        assertThat(MessageRules.violations(main, null))
                .contains("faults/text-missing names [limit] but is given [most]");
    }

    @Test
    void aTextOfThePlatformIsNotWrittenTwice() throws IOException {
        append("faults_vi", "uuid=một UUID");
        assertThat(MessageRules.violations(main, MessageRules.platform()))
                .contains("faults/uuid is a text of the platform");
    }

    private void texts(String bundle, String texts) throws IOException {
        write("resources/messages/" + bundle + "_vi.properties", texts);
        write("resources/messages/" + bundle + "_en.properties", texts);
    }

    private void append(String file, String line) throws IOException {
        Path path = main.resolve("resources/messages/" + file + ".properties");
        Files.writeString(path, Files.readString(path) + line + "\n");
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(main.resolve(file), content);
    }
}
