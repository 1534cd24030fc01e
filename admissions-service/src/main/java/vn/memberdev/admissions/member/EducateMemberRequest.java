package vn.memberdev.admissions.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import vn.memberdev.contracts.members.EducationLevel;

/**
 * A level of education that a member reached.
 *
 * @param level the level
 * @param reachedOn when
 */
public record EducateMemberRequest(@NotNull EducationLevel level, @NotNull @PastOrPresent LocalDate reachedOn)
        implements MemberChange {

    @Override
    public void match(Cases cases) {
        cases.education(this);
    }
}
