package vn.memberdev.admissions.admissioncase.decision;

/** What a committee decided. */
public enum AdmissionOutcome {
    ADMIT,
    REFUSE
}
