package vn.memberdev.admissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;

/** Says of a call that it is refused, and with which problem. */
public final class Refusals {

    private Refusals() {}

    public static void refuses(ProblemType type, ThrowingCallable call) {
        refuses(type.code(), call);
    }

    public static void refuses(String code, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.type().code()).isEqualTo(code));
    }
}
