package vn.memberdev.admissions.member.bulk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.admissions.member.TrainMemberRequest;

/** A {@link TrainMemberRequest} of a batch, with its member. */
public record TrainingTurnItem(
        @NotNull UUID memberId, @NotBlank String kind, @NotNull @PastOrPresent LocalDate completedOn) {

    TrainMemberRequest toRequest() {
        return new TrainMemberRequest(kind, completedOn);
    }
}
