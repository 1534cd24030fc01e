package vn.memberdev.evaluation.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** An organisation as it stood on a day. */
public record OrganisationDay(UUID organisationId, LocalDate on) {}
