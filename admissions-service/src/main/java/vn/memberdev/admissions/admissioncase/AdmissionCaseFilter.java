package vn.memberdev.admissions.admissioncase;

import java.util.UUID;

/**
 * Which cases a list shows.
 *
 * @param organisationId only those that stand there, or null
 * @param subtree whether those that stand below it are shown too
 * @param status only those that stand so, or null
 * @param candidateId only those of this candidate, or null
 */
record AdmissionCaseFilter(UUID organisationId, boolean subtree, AdmissionCaseStatus status, UUID candidateId) {}
