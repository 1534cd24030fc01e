package vn.memberdev.candidates.educationactivity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateItem;

/**
 * An item of a batch of education activities.
 *
 * @param candidateId the candidate who took part
 * @param kind code of the list {@code education-activity-kinds}
 * @param heldOn the day it was held
 * @param topic what it was about
 */
public record EducationActivityItem(
        @NotNull UUID candidateId,
        @NotBlank @Size(max = 64) String kind,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 200) String topic)
        implements CandidateItem<RecordActivityRequest> {

    @Override
    public RecordActivityRequest command() {
        return new RecordActivityRequest(kind, heldOn, topic);
    }
}
