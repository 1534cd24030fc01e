package vn.memberdev.contracts.members;

import java.time.Instant;
import java.time.LocalDate;

/** A level of education reached on a day. */
public record Education(EducationLevel level, LocalDate reachedOn, Instant recordedAt) {}
