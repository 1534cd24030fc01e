package vn.memberdev.contracts.members;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.common.Sex;

/**
 * A member of the register, without anything that names the person.
 *
 * @param id identity of the member
 * @param version grows by one with each change of this member
 * @param status standing
 * @param birthYear year of birth
 * @param sex sex
 * @param affiliations official affiliations, oldest first; at most one at any day
 * @param education levels reached, oldest first
 * @param admission how the member was admitted; absent for members registered as existing
 * @param trainingTurns turns of training, oldest first
 * @param recordedAt when this version was recorded
 */
public record MemberState(
        UUID id,
        long version,
        MemberStatus status,
        int birthYear,
        Sex sex,
        List<Affiliation> affiliations,
        List<Education> education,
        @JsonInclude(JsonInclude.Include.NON_NULL) Admission admission,
        List<TrainingTurn> trainingTurns,
        Instant recordedAt) {}
