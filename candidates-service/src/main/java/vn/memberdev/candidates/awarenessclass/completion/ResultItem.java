package vn.memberdev.candidates.awarenessclass.completion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.memberdev.candidates.awarenessclass.enrolment.ClassResult;

/**
 * What came of a learner's class.
 *
 * @param candidateId the learner
 * @param result what came of it
 * @param certificateNumber the number of the certificate; for those who passed, and only for them
 */
public record ResultItem(
        @NotNull UUID candidateId, @NotNull ClassResult result, @Size(min = 1, max = 64) String certificateNumber) {

    public boolean passed() {
        return result == ClassResult.PASSED;
    }

    /** The number as it is kept: without the blanks around it, and none if nothing is left. */
    public String certificateNumberOrNull() {
        return certificateNumber == null || certificateNumber.isBlank() ? null : certificateNumber.strip();
    }
}
