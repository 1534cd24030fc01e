package vn.memberdev.admissions.organisation.powers;

import java.time.LocalDate;
import java.util.UUID;

/** An organisation on a day: what a question about the tree of that day starts from. */
public record PlaceOnDay(UUID organisationId, LocalDate on) {}
