package vn.memberdev.contracts.organisations;

import java.time.LocalDate;
import vn.memberdev.contracts.common.Decision;

/**
 * How an organisation ended.
 *
 * @param operation what ended it
 * @param effectiveOn first day on which it no longer existed
 * @param decision the decision that ended it
 */
public record OrganisationEnd(OrganisationOperation operation, LocalDate effectiveOn, Decision decision) {}
