package vn.memberdev.admissions.admissioncase.decision;

import java.time.LocalDate;
import java.util.UUID;

/** A case and the day on which it was decided: who was competent is a question about both. */
public record DecisionOfCase(UUID caseId, LocalDate on) {}
