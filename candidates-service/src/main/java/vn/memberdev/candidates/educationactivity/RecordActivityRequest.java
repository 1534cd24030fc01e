package vn.memberdev.candidates.educationactivity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A candidate took part in an education activity.
 *
 * @param kind code of the list {@code education-activity-kinds}
 * @param heldOn the day it was held
 * @param topic what it was about; never published to other services
 */
public record RecordActivityRequest(
        @NotBlank @Size(max = 64) String kind, @NotNull LocalDate heldOn, @NotBlank @Size(max = 200) String topic) {}
