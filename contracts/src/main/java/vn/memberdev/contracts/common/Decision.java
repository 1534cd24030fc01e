package vn.memberdev.contracts.common;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The act of a committee that a recorded fact rests on: a resolution or a decision.
 *
 * @param number the number printed on the act, for example {@code 12-QD/DU}
 * @param decidedOn the date of the act
 * @param decidingOrganisationId the organisation whose committee decided
 */
public record Decision(String number, LocalDate decidedOn, UUID decidingOrganisationId) {}
