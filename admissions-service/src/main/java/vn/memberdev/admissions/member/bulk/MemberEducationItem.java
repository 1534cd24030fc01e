package vn.memberdev.admissions.member.bulk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.admissions.member.EducateMemberRequest;
import vn.memberdev.contracts.members.EducationLevel;

/** An {@link EducateMemberRequest} of a batch, with its member. */
public record MemberEducationItem(
        @NotNull UUID memberId, @NotNull EducationLevel level, @NotNull @PastOrPresent LocalDate reachedOn) {

    EducateMemberRequest toRequest() {
        return new EducateMemberRequest(level, reachedOn);
    }
}
