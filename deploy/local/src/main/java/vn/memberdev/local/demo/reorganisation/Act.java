package vn.memberdev.local.demo.reorganisation;

import java.time.LocalDate;

/**
 * A decision of the script; numbers are invented.
 *
 * @param number number of the act
 * @param decidedOn its date
 * @param decider key of the organisation that decided
 */
public record Act(String number, LocalDate decidedOn, String decider) {}
