package vn.memberdev.admissions.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * A turn of training that a member completed.
 *
 * @param kind code of the list {@code training-kind}
 * @param completedOn when
 */
public record TrainMemberRequest(@NotBlank String kind, @NotNull @PastOrPresent LocalDate completedOn)
        implements MemberChange {

    @Override
    public void match(Cases cases) {
        cases.training(this);
    }
}
