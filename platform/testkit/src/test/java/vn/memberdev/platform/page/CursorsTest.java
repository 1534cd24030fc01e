package vn.memberdev.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.testkit.SuiteTestResource;

/** A cursor is good only as it was given. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class CursorsTest {

    private static final String LIST = "/api/v1/things?kind=[A]";

    @Inject
    Cursors cursors;

    @Test
    void aCursorThatWasGivenIsTaken() {
        assertThat(cursors.decode(cursors.encode("Nguyễn|7", LIST), LIST)).isEqualTo("Nguyễn|7");
    }

    @Test
    void aCursorWithAnotherKeyUnderItsSignatureIsRefused() {
        byte[] given = Base64.getUrlDecoder().decode(cursors.encode(new UUID(0, 1).toString(), LIST));
        byte[] forged = Arrays.copyOf(given, given.length);
        forged[forged.length - 1] = '2';
        assertRefused(Base64.getUrlEncoder().withoutPadding().encodeToString(forged));
    }

    @Test
    void aCursorWithoutASignatureIsRefused() {
        byte[] key = new UUID(0, 1).toString().getBytes(StandardCharsets.UTF_8);
        assertRefused(Base64.getUrlEncoder().withoutPadding().encodeToString(key));
    }

    @Test
    void aCursorOfOtherFiltersIsRefused() {
        assertRefused(cursors.encode("7", "/api/v1/things?kind=[B]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "no base64!", "AAAAAAAAAAAAAAAA"})
    void whatIsNoCursorIsRefused(String text) {
        assertRefused(text);
    }

    private void assertRefused(String cursor) {
        assertThatThrownBy(() -> cursors.decode(cursor, LIST))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.type())
                        .isEqualTo(PlatformProblem.INVALID_CURSOR));
    }
}
