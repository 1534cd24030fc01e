package vn.memberdev.candidates.citizennumber;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Records the citizen number of a candidate.
 *
 * @param citizenNumber the number as it stands in the papers, normally twelve digits; spaces, dots and hyphens do not
 *     count
 */
public record RecordCitizenNumberRequest(@NotBlank @Size(max = 32) String citizenNumber) {

    /** Without the number: a request may be printed, a citizen number may not. */
    @Override
    public String toString() {
        return "RecordCitizenNumberRequest";
    }
}
