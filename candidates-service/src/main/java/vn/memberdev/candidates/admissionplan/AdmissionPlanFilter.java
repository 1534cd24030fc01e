package vn.memberdev.candidates.admissionplan;

import java.time.LocalDate;
import java.util.UUID;

/** Which plans a list is about; null means any. Plans adopted after the day of the question are not known on it. */
record AdmissionPlanFilter(UUID organisationId, boolean subtree, Integer year, LocalDate asOf) {}
