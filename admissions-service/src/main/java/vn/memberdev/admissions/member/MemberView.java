package vn.memberdev.admissions.member;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.contracts.members.Admission;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.contracts.members.Education;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.contracts.members.TrainingTurn;
import vn.memberdev.platform.precondition.Versioned;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;

/**
 * A member.
 *
 * @param id identity
 * @param version version of the member; also its entity tag
 * @param reference record number in the sending system, if one was given
 * @param fullName full name; only for officers and auditors
 * @param birthDate birth date; only for officers and auditors
 * @param birthYear year of birth
 * @param sex sex
 * @param status standing
 * @param memberSince since when the person is a member
 * @param organisationId where the member is, or was last, counted
 * @param affiliations where the member was counted when, oldest first
 * @param education levels of education, oldest first
 * @param trainingTurns turns of training, oldest first
 * @param admission how the member came in by an admission case; absent for members registered as existing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberView(
        UUID id,
        long version,
        String reference,
        String fullName,
        LocalDate birthDate,
        int birthYear,
        Sex sex,
        MemberStatus status,
        LocalDate memberSince,
        UUID organisationId,
        List<Affiliation> affiliations,
        List<Education> education,
        List<TrainingTurn> trainingTurns,
        Admission admission)
        implements Versioned {

    /** Systems exchange records by reference; the person is shown to people whose duty it is. */
    private static final Set<String> SEE_THE_PERSON = Set.of(
            Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR);

    static MemberView of(Scope scope, Member member) {
        boolean person = scope.roles().stream().anyMatch(SEE_THE_PERSON::contains);
        return new MemberView(
                member.id(),
                member.eventVersion(),
                member.reference(),
                person ? member.fullName() : null,
                person ? member.birthDate() : null,
                member.birthDate().getYear(),
                member.sex(),
                member.status(),
                member.memberSince(),
                member.organisationId(),
                member.affiliations().stream()
                        .map(AffiliationPeriod::toContract)
                        .toList(),
                member.education().stream().map(EducationReached::toContract).toList(),
                member.trainingTurns().stream().map(CompletedTurn::toContract).toList(),
                member.admission().orElse(null));
    }

    /** Keeps the person out of logs and messages. */
    @Override
    public String toString() {
        return "MemberView[id=" + id + ", version=" + version + "]";
    }
}
