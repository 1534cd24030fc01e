package vn.memberdev.contracts.candidates.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/**
 * A move of a candidate to another unit, which goes on helping (06-HD/TW 3.9a).
 *
 * @param toOrganisationId where the candidate is on the list from that day
 * @param movedOn the day of the move
 * @param certificate the certificate of the unit that was left
 * @param recordedAt when it was recorded
 */
public record Transfer(UUID toOrganisationId, LocalDate movedOn, Decision certificate, Instant recordedAt) {}
