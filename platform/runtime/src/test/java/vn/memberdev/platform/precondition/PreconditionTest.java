package vn.memberdev.platform.precondition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;

class PreconditionTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "\"3\", \"7\"", "*"})
    void takesTheVersionTheCallerHasSeen(String header) {
        assertThatCode(() -> Precondition.require(header, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void asksForTheHeader(String header) {
        assertRefusal(header, PlatformProblem.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "\"77\""})
    void refusesAnotherVersionAndWeakTags(String header) {
        assertRefusal(header, PlatformProblem.PRECONDITION_FAILED);
    }

    @Test
    void tellsTheVersionThatStands() {
        assertThatThrownBy(() -> Precondition.require("\"6\"", 7))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.extensions())
                        .containsEntry("version", 7L));
    }

    private static void assertRefusal(String header, ProblemType expected) {
        assertThatThrownBy(() -> Precondition.require(header, 7))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(expected));
    }
}
