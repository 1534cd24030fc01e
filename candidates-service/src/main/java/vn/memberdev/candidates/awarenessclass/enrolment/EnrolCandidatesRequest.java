package vn.memberdev.candidates.awarenessclass.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.platform.decision.Act;

/**
 * Enrols candidates in a class, all of them or none.
 *
 * @param candidateIds the candidates
 * @param enrolledOn the day of the enrolment; left out it is today
 * @param resolution the resolution that proposes them (form 4A-TN or 4B-TN), if there is one
 */
public record EnrolCandidatesRequest(
        @NotEmpty @Size(max = 500) List<@NotNull UUID> candidateIds, LocalDate enrolledOn, @Valid Act resolution) {

    public LocalDate enrolledOnOr(LocalDate today) {
        return enrolledOn == null ? today : enrolledOn;
    }
}
