/**
 * Admission cases: opened for a candidate whose procedure was allowed, decided by a vote of the competent committee,
 * ended by the ceremony that makes the candidate a member, or by a refusal or an annulment. Open
 * {@link vn.memberdev.admissions.admissioncase.AdmissionCaseService} first, then {@code AdmissionCaseSteps}. The decision
 * stands in {@code decision}, batches in {@code bulk}. Each step keeps the policy version that governed it.
 */
package vn.memberdev.admissions.admissioncase;
