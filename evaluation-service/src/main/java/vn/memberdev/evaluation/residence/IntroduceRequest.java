package vn.memberdev.evaluation.residence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.residence.ResidenceGroup;

/**
 * Introduces a member to the committee at the residence.
 *
 * @param memberId the member
 * @param group how the member is introduced
 * @param introducedOn the day of the introduction
 */
public record IntroduceRequest(
        @NotNull UUID memberId, @NotNull ResidenceGroup group, @NotNull LocalDate introducedOn) {}
