package vn.memberdev.contracts.residence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The contact of a member with the committee where the member lives (76-QD/TW of 2000, 213-QD/TW of 2020).
 *
 * @param id identity of the introduction
 * @param version grows by one with each change
 * @param memberId the member introduced
 * @param organisationId the working organisation that introduces
 * @param group how the member is introduced
 * @param introducedOn the day of the introduction
 * @param comments the yearly comments, at most one a year, oldest first
 * @param recordedAt when this version was recorded
 */
public record ResidenceState(
        UUID id,
        long version,
        UUID memberId,
        UUID organisationId,
        ResidenceGroup group,
        LocalDate introducedOn,
        List<ResidenceComment> comments,
        Instant recordedAt) {}
