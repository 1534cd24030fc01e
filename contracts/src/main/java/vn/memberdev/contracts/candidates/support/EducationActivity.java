package vn.memberdev.contracts.candidates.support;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An activity of political education that a candidate took part in, without its topic.
 *
 * @param id identity of the activity
 * @param kind code of the kind of activity
 * @param heldOn the day it was held
 */
public record EducationActivity(UUID id, String kind, LocalDate heldOn) {}
