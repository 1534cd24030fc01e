package vn.memberdev.admissions.admissioncase;

/** What a committee decided. */
public enum AdmissionOutcome {
    ADMIT,
    REFUSE
}
