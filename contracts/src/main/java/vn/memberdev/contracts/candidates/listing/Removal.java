package vn.memberdev.contracts.candidates.listing;

import java.time.Instant;
import java.time.LocalDate;
import vn.memberdev.contracts.common.Decision;

/**
 * A removal from the sympathiser list.
 *
 * @param reason code of the closed list of reasons, for example {@code LACKS_WILL}
 * @param removedOn the day it took effect
 * @param resolution the resolution that removed the candidate
 * @param recordedAt when it was recorded
 */
public record Removal(String reason, LocalDate removedOn, Decision resolution, Instant recordedAt) {}
