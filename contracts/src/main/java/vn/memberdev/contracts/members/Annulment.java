package vn.memberdev.contracts.members;

import java.time.Instant;
import java.time.LocalDate;
import vn.memberdev.contracts.common.Decision;

/**
 * The annulment of an admission decision (294-QD/TW 4.4).
 *
 * @param reason code of the reason, for example {@code WRONG_STANDARDS}; never free text
 * @param annulledOn the day it took effect
 * @param decision the decision that annulled the admission
 * @param recordedAt when it was recorded
 */
public record Annulment(String reason, LocalDate annulledOn, Decision decision, Instant recordedAt) {}
