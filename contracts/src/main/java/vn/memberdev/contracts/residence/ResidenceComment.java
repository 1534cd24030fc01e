package vn.memberdev.contracts.residence;

import java.time.Instant;
import java.time.LocalDate;

/** The yearly comment of the committee at the residence; its text stays in the service. */
public record ResidenceComment(int year, ResidenceVerdict verdict, LocalDate commentedOn, Instant recordedAt) {}
