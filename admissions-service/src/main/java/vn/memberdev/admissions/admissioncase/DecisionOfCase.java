package vn.memberdev.admissions.admissioncase;

import java.time.LocalDate;
import java.util.UUID;

/** A case and the day on which it was decided: who was competent is a question about both. */
record DecisionOfCase(UUID caseId, LocalDate on) {}
