package vn.memberdev.admissions.admissioncase;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A case to be opened.
 *
 * @param candidateId a candidate whose procedure was allowed
 */
public record OpenAdmissionCaseRequest(@NotNull UUID candidateId) {}
