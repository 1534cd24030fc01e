package vn.memberdev.admissions.member.admission;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.contracts.members.EducationLevel;
import vn.memberdev.platform.decision.Act;

/** A person who becomes a member by the ceremony of an admission case. */
public record NewMember(
        UUID caseId,
        UUID candidateId,
        String fullName,
        LocalDate birthDate,
        Sex sex,
        EducationLevel educationLevel,
        LocalDate educationReachedOn,
        UUID organisationId,
        LocalDate ceremonyOn,
        Act decision,
        String policyVersion) {}
