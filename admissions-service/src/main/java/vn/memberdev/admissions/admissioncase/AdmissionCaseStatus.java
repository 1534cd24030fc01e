package vn.memberdev.admissions.admissioncase;

/** Where an admission case stands. */
public enum AdmissionCaseStatus {
    OPEN,
    DECIDED,
    REJECTED,
    ADMITTED,
    ANNULLED
}
